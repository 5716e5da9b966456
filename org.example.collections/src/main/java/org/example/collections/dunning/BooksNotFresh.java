// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;

/** The tenant's policy stops a run: the books are not fresh. */
public final class BooksNotFresh extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<StaleFact> facts;

  public BooksNotFresh(List<StaleFact> facts) {
    super(facts.size() + " facts stop the run, first " + facts.get(0));
    this.facts = List.copyOf(facts);
  }

  public List<StaleFact> facts() {
    return facts;
  }
}

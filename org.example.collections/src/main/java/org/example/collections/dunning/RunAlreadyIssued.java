// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** A run with issued notices cannot be created again (case S-08). */
public final class RunAlreadyIssued extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public RunAlreadyIssued(DunningRunId run) {
    super("Dunning run " + run.value() + " has issued notices");
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** The tenant's settings of credit reviews contradict each other; the message says which figures. */
public final class InvalidReviewTerms extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public InvalidReviewTerms(String message) {
    super(message);
  }
}

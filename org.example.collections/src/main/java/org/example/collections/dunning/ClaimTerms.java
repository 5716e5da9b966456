// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** What a notice of a level shows of the claims that default gives beside the items: interest to date, lump sum per invoice. */
public record ClaimTerms(boolean interest, boolean lumpSum) {
  public static final ClaimTerms NONE = new ClaimTerms(false, false);

  boolean isNone() {
    return !interest && !lumpSum;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.money.NominalAmount;

/**
 * How holds are released.
 *
 * @param fourEyesAbove a release of more than this needs a second person
 * @param validDays days a release is good for after the day it was given; the last one counts (case K-30)
 */
public record ReleaseTerms(NominalAmount fourEyesAbove, int validDays) {
  public ReleaseTerms {
    if (validDays < 0) {
      throw new IllegalArgumentException("A release cannot end before it begins: " + validDays + " days");
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;

/**
 * Fee of a level (Mahngebühr), charged once per notice and level: a fixed part and a share of the items' original
 * amounts.
 */
public record FeeTerms(NominalAmount fixed, Percentage ofOriginal) {
  public static final FeeTerms NONE = new FeeTerms(NominalAmount.ZERO, Percentage.ZERO);

  public boolean isNone() {
    return fixed.isZero() && ofOriginal.isZero();
  }
}

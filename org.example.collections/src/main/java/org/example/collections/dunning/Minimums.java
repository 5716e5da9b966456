// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.money.NominalAmount;

/** Amounts below which a level is not applied (Bagatellgrenze): per item and per customer; zero: no minimum. */
public record Minimums(NominalAmount perItem, NominalAmount perCustomer) {
  public static final Minimums NONE = new Minimums(NominalAmount.ZERO, NominalAmount.ZERO);
}

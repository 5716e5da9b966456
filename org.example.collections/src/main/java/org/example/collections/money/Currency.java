// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

/**
 * A currency as the tenant keeps it.
 *
 * @param code ISO 4217 letters, e.g. EUR
 * @param decimals places an amount is rounded to (C_Currency.StdPrecision), 0 to 6
 */
public record Currency(String code, int decimals) {
  public Currency {
    if (!code.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("Currency code must be three capital letters: " + code);
    }
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException("Currency " + code + " cannot have " + decimals + " decimals");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}

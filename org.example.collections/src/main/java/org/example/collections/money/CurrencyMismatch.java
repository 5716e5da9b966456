// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

/**
 * Two amounts of different currencies met where only one currency makes sense: a programming error, never guessed
 * away.
 */
public final class CurrencyMismatch extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public CurrencyMismatch(Currency one, Currency other) {
    super("Amounts in " + one + " and " + other + " cannot be mixed");
  }
}

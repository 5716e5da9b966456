// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** No code can be made. @param reason shown to the clerk where somebody should act */
public record NoGirocode(Reason reason) implements PaymentCode {
  /** Why, most telling first. */
  public enum Reason {
    /** GiroCodes are for euro; nothing is wrong. */
    OTHER_CURRENCY,
    /** The organisation has no bank account with an IBAN. */
    NO_ACCOUNT,
    /** The check digits of the organisation's IBAN are wrong. */
    WRONG_IBAN,
    /** Below 0.01, above 999,999,999.99 or with parts of a cent. */
    AMOUNT
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** Check digits modulo 97 (ISO 7064), as IBAN and creditor reference carry them in their third and fourth place. */
final class CheckDigits {
  private static final int MODULUS = 97;

  private CheckDigits() {}

  /** @param code capital letters and digits; its first four characters count last */
  static boolean verify(String code) {
    return remainder(code.substring(4) + code.substring(0, 4)) == 1;
  }

  /** @param head two letters that stand before the digits */
  static String of(String head, String rest) {
    int digits = MODULUS + 1 - remainder(rest + head + "00");
    return (digits < 10 ? "0" : "") + digits;
  }

  /** Letters count as two digits, A as 10 and Z as 35. */
  private static int remainder(String code) {
    int remainder = 0;
    for (int i = 0; i < code.length(); i++) {
      int value = Character.digit(code.charAt(i), Character.MAX_RADIX);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % MODULUS;
    }
    return remainder;
  }
}

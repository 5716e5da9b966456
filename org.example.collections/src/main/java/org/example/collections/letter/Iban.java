// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * International bank account number (ISO 13616), its check digits verified.
 *
 * @param value capital letters and digits without blanks, 15 to 34
 */
public record Iban(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

  public Iban {
    if (!FORM.matcher(value).matches() || !CheckDigits.verify(value)) {
      throw new IllegalArgumentException("Not an IBAN: " + value);
    }
  }

  /** As people write it, blanks and lower case allowed; empty when form or check digits are wrong. */
  public static Optional<Iban> read(String written) {
    String value = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return FORM.matcher(value).matches() && CheckDigits.verify(value) ? Optional.of(new Iban(value)) : Optional.empty();
  }
}

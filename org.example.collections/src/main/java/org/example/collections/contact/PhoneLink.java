// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link that opens the dialer for a phone number in any spelling (RFC 3966). A number without a country code stays as dialled; a zero
 * in brackets behind a country code is not dialled; an extension behind a word for it becomes one.
 */
public final class PhoneLink {
  private static final Pattern NUMBER = Pattern.compile("(?i)^(?:tel:)?([+0-9(][-0-9+()./\\s\\u2010-\\u2015]*?)"
      + "(?:\\s*(?:;ext=|ext\\.?|extension|durchwahl|dw\\.?|x)\\s*([0-9]+))?$");
  private static final int SHORTEST = 3;

  private PhoneLink() {
  }

  /** Empty for what is no number. */
  public static Optional<String> of(String spelling) {
    Matcher found = NUMBER.matcher(spelling.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    String written = found.group(1).strip().replaceFirst("^00(?=[1-9])", "+");
    boolean international = written.startsWith("+");
    String digits = (international ? written.replace("(0)", "") : written).replaceAll("[^0-9]", "");
    if (digits.length() < SHORTEST) {
      return Optional.empty();
    }
    String extension = found.group(2) == null ? "" : ";ext=" + found.group(2);
    return Optional.of("tel:" + (international ? "+" : "") + digits + extension);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Creditor reference (ISO 11649): RF, two check digits, 1 to 21 capital letters and digits of the creditor's own. Banks carry it to the
 * creditor as it is, and refuse it when its check digits are wrong.
 *
 * @param value without blanks, as it is transmitted
 */
public record RfReference(String value) {
  private static final String HEAD = "RF";
  private static final int LONGEST_OWN = 21;
  private static final Pattern FORM = Pattern.compile("RF[0-9]{2}[A-Z0-9]{1,21}");
  /** Where a reference may begin inside other text: banks join words and break lines as they like. */
  private static final Pattern BEGIN = Pattern.compile("R *F *[0-9] *[0-9]");

  public RfReference {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not an ISO 11649 reference: " + value);
    }
  }

  /**
   * Adds head and check digits.
   *
   * @param own the creditor's own reference; what is neither letter nor digit of the Latin alphabet is left out
   * @throws IllegalArgumentException when nothing or more than 21 characters are left
   */
  public static RfReference of(String own) {
    String kept = upper(own).replaceAll("[^A-Z0-9]", "");
    if (kept.isEmpty() || kept.length() > LONGEST_OWN) {
      throw new IllegalArgumentException("A reference has 1 to " + LONGEST_OWN + " letters and digits, not " + kept.length() + ": " + own);
    }
    return new RfReference(HEAD + CheckDigits.of(HEAD, kept) + kept);
  }

  /** One reference as people write it, blanks and lower case allowed; empty when it is none. */
  public static Optional<RfReference> read(String written) {
    String value = upper(written).replaceAll("\\s", "");
    return isValid(value) ? Optional.of(new RfReference(value)) : Optional.empty();
  }

  /**
   * All that can be read as a reference in a text, such as the purpose of a bank statement line: from each RF on, as long as the check
   * digits fit, blanks left out. Text that follows without a gap fits by chance one time in 97, so the reader must know the
   * references there are.
   *
   * @return the longest first at each place
   */
  public static List<RfReference> in(String text) {
    String line = upper(text).replaceAll("\\s", " ");
    Set<RfReference> found = new LinkedHashSet<>();
    Matcher begin = BEGIN.matcher(line);
    for (int from = 0; begin.find(from); from = begin.start() + 1) {
      String run = line.substring(begin.start()).replace(" ", "").split("[^A-Z0-9]", 2)[0];
      for (int length = Math.min(run.length(), HEAD.length() + 2 + LONGEST_OWN); length > HEAD.length() + 2; length--) {
        read(run.substring(0, length)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The creditor's own part. */
  public String own() {
    return value.substring(HEAD.length() + 2);
  }

  /** In groups of four, as it is printed. */
  public String printed() {
    return value.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static boolean isValid(String value) {
    return FORM.matcher(value).matches() && CheckDigits.verify(value);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}

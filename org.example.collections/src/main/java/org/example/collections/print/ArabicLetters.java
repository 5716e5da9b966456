// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.util.Map;

/** Arabic letters in the shape their neighbours ask for, as Unicode's presentation forms: iText alone does not join. */
final class ArabicLetters {
  private static final int LAM = 0x644;
  private static final int TATWEEL = 0x640;
  /** Number of forms, 4 joins both ways, 2 backwards, of the letters from U+0621 and from U+0641; forms from U+FE80. */
  private static final String FORMS = "12222424244444222244444444" + "------" + "4444444224";
  private static final Map<Integer, Integer> PERSIAN =
      Map.of(0x67E, 0xFB56, 0x686, 0xFB7A, 0x698, 0xFB8A, 0x6A9, 0xFB8E, 0x6AF, 0xFB92, 0x6CC, 0xFBFC);
  private static final Map<Integer, Integer> LAM_WITH = Map.of(0x622, 0xFEF5, 0x623, 0xFEF7, 0x625, 0xFEF9, 0x627, 0xFEFB);

  private ArabicLetters() {}

  /** In reading order. */
  static String joined(String text) {
    int[] letters = text.codePoints().toArray();
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < letters.length; i++) {
      boolean after = isJoinedOn(neighbour(letters, i, -1)) && isJoinedBack(letters[i]);
      int next = neighbour(letters, i, 1);
      if (letters[i] == LAM && i + 1 < letters.length && LAM_WITH.containsKey(letters[i + 1])) {
        append(result, LAM_WITH.get(letters[i + 1]) + (after ? 1 : 0), LAM);
        i++;
      } else if (forms(letters[i]) == 0) {
        result.appendCodePoint(letters[i]);
      } else {
        boolean before = isJoinedOn(letters[i]) && isJoinedBack(next);
        append(result, first(letters[i]) + (before ? 2 : 0) + (after ? 1 : 0), letters[i]);
      }
    }
    return result.toString();
  }

  private static void append(StringBuilder result, int shaped, int plain) {
    result.appendCodePoint(LetterFonts.coversWidely(shaped) ? shaped : plain);
  }

  private static int neighbour(int[] letters, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < letters.length && Character.getType(letters[i]) == Character.NON_SPACING_MARK) {
      i += step;
    }
    return i >= 0 && i < letters.length ? letters[i] : ' ';
  }

  private static boolean isJoinedOn(int letter) {
    return letter == TATWEEL || forms(letter) == 4;
  }

  private static boolean isJoinedBack(int letter) {
    return letter == TATWEEL || forms(letter) >= 2;
  }

  private static int forms(int letter) {
    if (PERSIAN.containsKey(letter)) {
      return letter == 0x698 ? 2 : 4;
    }
    int at = letter - 0x621;
    return at < 0 || at >= FORMS.length() || FORMS.charAt(at) == '-' ? 0 : FORMS.charAt(at) - '0';
  }

  private static int first(int letter) {
    if (PERSIAN.containsKey(letter)) {
      return PERSIAN.get(letter);
    }
    return 0xFE80 + FORMS.substring(0, letter - 0x621).chars().filter(Character::isDigit).map(count -> count - '0').sum();
  }
}

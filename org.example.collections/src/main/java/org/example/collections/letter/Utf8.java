// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** Text measured as it is stored: in characters and in bytes of UTF-8. Nothing is cut inside a character. */
final class Utf8 {
  private Utf8() {}

  /** On one line: line breaks, other control characters and broken surrogates become blanks. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(each -> isWritable(each) ? each : ' ').forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean isWritable(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL && type != Character.SURROGATE && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  static int bytes(String text) {
    return text.codePoints().map(Utf8::bytes).sum();
  }

  private static int bytes(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  static String first(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters ? text
        : text.substring(0, text.offsetByCodePoints(0, characters)).stripTrailing();
  }

  /** @param most below one gives nothing */
  static String firstBytes(String text, int most) {
    int end = 0;
    for (int used = 0; end < text.length(); ) {
      int codePoint = text.codePointAt(end);
      used += bytes(codePoint);
      if (used > most) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end).stripTrailing();
  }
}

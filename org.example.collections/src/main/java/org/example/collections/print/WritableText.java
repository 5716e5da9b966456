// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text cut into pieces of one font each. What no font can draw becomes a replacement sign; control and joining
 * characters go; right-to-left text is put into the order it is drawn in.
 */
final class WritableText {
  private static final int REPLACEMENT = 0xFFFD;
  /** Around line breaks and the dots that part name and address: neither side turns the other round. */
  private static final String INDEPENDENT = "(?<=\n)|(?=\n)|(?<= · )|(?= · )";

  /** @param logical the text in reading order when it differs from the drawn order, else null */
  record Piece(String drawn, boolean wide, String logical) {}

  private WritableText() {}

  static List<Piece> pieces(String text, boolean bold) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : clean(text, bold).split(INDEPENDENT)) {
      add(pieces, part, bold);
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String clean, boolean bold) {
    if (Bidi.requiresBidi(clean.toCharArray(), 0, clean.length())) {
      pieces.add(new Piece(VisualOrder.of(ArabicLetters.joined(clean)), true, clean));
      return;
    }
    StringBuilder current = new StringBuilder();
    boolean wide = false;
    for (int codePoint : clean.codePoints().toArray()) {
      boolean needsWide = codePoint != '\n' && !LetterFonts.covers(bold, codePoint);
      if (needsWide != wide && !current.isEmpty()) {
        pieces.add(new Piece(current.toString(), wide, null));
        current.setLength(0);
      }
      wide = needsWide;
      current.appendCodePoint(codePoint);
    }
    if (!current.isEmpty()) {
      pieces.add(new Piece(current.toString(), wide, null));
    }
  }

  /** Without line breaks and what no font knows: for titles and names in the file's own description. */
  static String line(String text) {
    return clean(text, false).replaceAll("\\s+", " ").strip();
  }

  private static String clean(String text, boolean bold) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
      if (codePoint == '\n') {
        kept.append('\n');
      } else if (Character.isWhitespace(codePoint)) {
        kept.append(' ');
      } else if (LetterFonts.covers(bold, codePoint) || LetterFonts.coversWidely(codePoint)) {
        keepDrawable(codePoint, kept);
      } else if (Character.isSpaceChar(codePoint)) {
        kept.append('\u00a0');
      } else if (!isInvisible(codePoint)) {
        kept.appendCodePoint(REPLACEMENT);
      }
    });
    return kept.toString();
  }

  private static void keepDrawable(int codePoint, StringBuilder kept) {
    if (Character.getType(codePoint) == Character.PRIVATE_USE) {
      kept.appendCodePoint(REPLACEMENT);
    } else if (!isInvisible(codePoint)) {
      kept.appendCodePoint(codePoint);
    }
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    };
  }
}

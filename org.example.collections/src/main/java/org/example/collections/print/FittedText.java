// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.util.List;

/** Finds the largest size at which text, wrapped where it must, stays inside a box: nothing on a letter is cut. */
final class FittedText {
  private final LetterInk ink;
  private final float width;
  private final float height;
  private final boolean bold;

  /** Width and height of the box in points. */
  FittedText(LetterInk ink, float width, float height) {
    this(ink, width, height, false);
  }

  FittedText(LetterInk ink, float width, float height, boolean bold) {
    this.bold = bold;
    this.ink = ink;
    this.width = width - 1;
    this.height = height;
  }

  /** @param sizes in points, the largest first; the last one is taken when none fits */
  float size(List<String> lines, float... sizes) {
    for (float size : sizes) {
      if (lines.stream().mapToInt(line -> rows(line, size)).sum() * size * LetterInk.LEADING <= height) {
        return size;
      }
    }
    return sizes[sizes.length - 1];
  }

  /** As the layout wraps: by words, and inside a word that is wider than the box. */
  private int rows(String line, float size) {
    if (ink.width(line, size, bold) <= width) {
      return 1;
    }
    int rows = 1;
    float used = 0;
    for (String word : line.split("(?<= )")) {
      float wide = ink.width(word, size, bold);
      if (used > 0 && used + ink.width(word.stripTrailing(), size, bold) > width) {
        rows++;
        used = 0;
      }
      int more = (int) (wide / width);
      rows += more;
      used += wide - more * width;
    }
    return rows;
  }
}

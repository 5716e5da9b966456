// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.text.Bidi;

/**
 * Right-to-left text in the order it is drawn from left to right (Unicode bidirectional algorithm of the Java
 * platform).
 */
final class VisualOrder {
  private VisualOrder() {}

  static String of(String logical) {
    Bidi bidi = new Bidi(logical, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[bidi.getRunCount()];
    String[] runs = new String[bidi.getRunCount()];
    for (int i = 0; i < runs.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = logical.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 1 ? reversed(run) : run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return String.join("", runs);
  }

  /** Combining marks stay behind the letter they belong to; brackets turn round. */
  private static String reversed(String run) {
    StringBuilder result = new StringBuilder(run.length());
    int[] codePoints = run.codePoints().toArray();
    int end = codePoints.length;
    for (int i = codePoints.length - 1; i >= 0; i--) {
      if (Character.getType(codePoints[i]) == Character.NON_SPACING_MARK && i > 0) {
        continue;
      }
      for (int k = i; k < end; k++) {
        result.appendCodePoint(mirrored(codePoints[k]));
      }
      end = i;
    }
    return result.toString();
  }

  private static int mirrored(int codePoint) {
    int at = "()[]{}<>«»".indexOf(codePoint);
    return at < 0 ? codePoint : ")(][}{><»«".charAt(at);
  }
}

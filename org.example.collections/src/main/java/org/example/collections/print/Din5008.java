// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.geom.PageSize;

/** Places on a business letter, DIN 5008 form B (address window low), in points from the lower left corner. */
final class Din5008 {
  static final float LEFT = mm(25);
  static final float RIGHT = mm(20);
  static final float WIDTH = PageSize.A4.getWidth() - LEFT - RIGHT;
  /** Below the running head of the second and further pages. */
  static final float TOP = mm(28);
  static final float BOTTOM = mm(31);
  /** Where the subject begins on the first page. */
  static final float SUBJECT = mm(103.5f);
  static final float WINDOW_WIDTH = mm(80);
  /** Upper edge of the address; 5 mm above it ends the line with the sender. */
  static final float ADDRESS = mm(62.7f);
  static final float ADDRESS_HEIGHT = mm(27.3f);
  static final float INFORMATION = mm(50);
  static final float INFORMATION_LEFT = mm(125);
  static final float INFORMATION_WIDTH = mm(73);
  static final float[] FOLDS = {mm(105), mm(210)};
  static final float HOLE = mm(148.5f);

  private Din5008() {}

  static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }

  /** Height above the lower edge of a place that many points below the upper edge. */
  static float below(float top) {
    return PageSize.A4.getHeight() - top;
  }
}

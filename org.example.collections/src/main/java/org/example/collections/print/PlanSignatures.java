// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import org.example.collections.letter.LetterFrame;

/** Places for the signatures of both sides. */
final class PlanSignatures {
  private static final float SPACE = Din5008.mm(18);

  private PlanSignatures() {}

  static Table of(LetterInk ink, LocalLanguage language, LetterFrame frame) {
    Table table = new Table(UnitValue.createPercentArray(2)).useAllAvailableWidth().setFixedLayout().setBorder(Border.NO_BORDER)
        .setKeepTogether(true);
    table.getAccessibilityProperties().setRole(StandardRoles.DIV);
    for (String name : new String[] {frame.sender().name(), frame.addressee().name()}) {
      Cell cell = new Cell().setBorder(Border.NO_BORDER).setPadding(0).setPaddingRight(14).setPaddingTop(SPACE);
      cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
      table.addCell(cell.add(ink.paragraph(language.words().of("plan.signature", name), LetterInk.SMALL)
          .setBorderTop(new SolidBorder(LetterInk.LINE, 0.6f)).setPaddingTop(2)));
    }
    return table;
  }
}

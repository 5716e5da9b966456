// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import org.example.collections.letter.LetterNotice;

/** From the open items over receipts, credit notes and fees to the one sum to be paid, and by when. */
final class SumTable {
  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;

  SumTable(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
  }

  Table of(LetterNotice notice) {
    return of(notice, notice.isAhead() ? words.of("sum.ahead") : words.of("sum.payBy", language.longDate(notice.payBy())));
  }

  /** @param label of the sum */
  Table of(LetterNotice notice, String label) {
    Table table = new Table(new float[] {Din5008.mm(90), Din5008.mm(37)}).setFixedLayout().setBorder(Border.NO_BORDER)
        .setHorizontalAlignment(HorizontalAlignment.RIGHT).setKeepTogether(true);
    new SumLines(language).of(notice).forEach(line -> add(table, line.label(), line.amount()));
    table.addCell(ruled(ink.rowHead(ink.bold(label, 11), TextAlignment.LEFT)));
    table.addCell(ruled(ink.cell(ink.bold(language.amount(notice.total()), 11), TextAlignment.RIGHT)
        .setPaddingRight(0)));
    return table;
  }

  private void add(Table table, String label, String amount) {
    table.addCell(ink.rowHead(ink.paragraph(label, LetterInk.TABLE), TextAlignment.LEFT));
    table.addCell(ink.cell(ink.paragraph(amount, LetterInk.TABLE), TextAlignment.RIGHT).setPaddingRight(0));
  }

  private static Cell ruled(Cell cell) {
    return cell.setBorderTop(new SolidBorder(1)).setBorderBottom(new SolidBorder(1)).setPaddingTop(4)
        .setPaddingBottom(4);
  }
}

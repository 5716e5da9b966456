// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import org.example.collections.letter.Girocode;
import org.example.collections.letter.PaymentRequest;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letter.PlanPaper;

/** A GiroCode for each instalment, three beside each other; a code and what belongs to it stay on one page. */
final class PlanCodes {
  private static final int COLUMNS = 3;
  private static final float CODE = Din5008.mm(31);
  private final LetterInk ink;
  private final LocalLanguage language;

  PlanCodes(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
  }

  Table of(PdfDocument pdf, PlanLetter letter) {
    Table table = new Table(UnitValue.createPercentArray(COLUMNS)).useAllAvailableWidth().setFixedLayout()
        .setBorder(Border.NO_BORDER);
    table.getAccessibilityProperties().setRole(StandardRoles.DIV);
    int count = letter.payments().size();
    for (int i = 0; i < count; i++) {
      table.addCell(cell(pdf, letter.plan().instalments().get(i), letter.payments().get(i),
          letter.frame().sender().name()));
    }
    for (int i = count; i % COLUMNS != 0; i++) {
      table.addCell(bare(new Cell()));
    }
    return table;
  }

  private Cell cell(PdfDocument pdf, PlanPaper.Instalment instalment, PaymentRequest payment, String holder) {
    Words words = language.words();
    String alternative = words.of("code.alternative", language.amount(payment.amount()), holder, payment.reference().printed());
    return bare(new Cell())
        .add(ink.bold(words.of("plan.codes.instalment", instalment.number(), language.shortDate(instalment.dueDate())), LetterInk.TABLE))
        .add(GirocodePicture.of(pdf, (Girocode) payment.code(), CODE, alternative))
        .add(ink.paragraph(language.amount(payment.amount()), LetterInk.TABLE))
        .add(ink.paragraph(payment.reference().printed(), LetterInk.SMALL))
        .setTextAlignment(TextAlignment.LEFT).setPaddingBottom(8).setKeepTogether(true);
  }

  private static Cell bare(Cell cell) {
    cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
    return cell.setBorder(Border.NO_BORDER).setPadding(0);
  }
}

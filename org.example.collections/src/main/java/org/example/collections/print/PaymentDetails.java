// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.letter.BankAccount;
import org.example.collections.letter.Letter;

/** What the customer needs at the bank: holder, IBAN, BIC, reference. Without an account only the reference. */
final class PaymentDetails {
  private record Detail(String label, String value) {}

  private final LetterInk ink;
  private final Words words;

  PaymentDetails(LetterInk ink, Words words) {
    this.ink = ink;
    this.words = words;
  }

  Div of(Letter letter) {
    List<Detail> details = new ArrayList<>();
    letter.sender().bank().ifPresent(bank -> addAccount(details, bank));
    add(details, "bank.reference", String.join(" / ", letter.paymentReference()));
    Table table = new Table(new float[] {Din5008.mm(32), Din5008.mm(64), Din5008.mm(14), Din5008.mm(50)})
        .setFixedLayout()
        .setBorder(Border.NO_BORDER);
    for (int i = 0; i < details.size(); i++) {
      boolean alone = i % 2 == 0 && i + 1 == details.size();
      addCells(table, details.get(i), alone ? 3 : 1);
    }
    return new Div().setKeepTogether(true).setBackgroundColor(LetterInk.TINT).setPadding(6).setMarginTop(10)
        .add(ink.heading(words.of("bank.heading"), LetterInk.TABLE, StandardRoles.H2).setPaddingLeft(2)
            .setMarginBottom(3))
        .add(table);
  }

  private void addAccount(List<Detail> details, BankAccount bank) {
    add(details, "bank.holder", bank.holder());
    add(details, "bank.bank", bank.bank());
    add(details, "bank.iban", bank.printedIban());
    add(details, "bank.bic", bank.bic());
  }

  private void add(List<Detail> details, String label, String value) {
    if (!value.isBlank()) {
      details.add(new Detail(words.of(label), value));
    }
  }

  private void addCells(Table table, Detail detail, int columns) {
    Paragraph value = ink.bold(detail.value(), LetterInk.TABLE);
    table.addCell(ink.rowHead(ink.paragraph(detail.label(), LetterInk.TABLE), TextAlignment.LEFT).setPadding(1.5f));
    table.addCell(ink.cell(new Cell(1, columns), value, TextAlignment.LEFT).setPadding(1.5f));
  }
}

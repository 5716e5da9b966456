// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.collections.letter.BankAccount;
import org.example.collections.letter.Girocode;
import org.example.collections.letter.PaymentRequest;
import org.example.collections.letter.Sender;

/**
 * What the customer needs to pay: holder, IBAN or number, BIC, amount, reference, link, and beside them the code for the telephone. Without an
 * account only what is left.
 */
final class PaymentDetails {
  private static final float CODE = Din5008.mm(29);
  private static final float LABELS = Din5008.mm(34);
  private static final float PADDING = 6;

  private record Detail(String label, Paragraph value) {}

  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;

  PaymentDetails(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
  }

  Div of(PdfDocument pdf, PaymentRequest payment) {
    Optional<Girocode> code = payment.code().fold(Optional::of, none -> Optional.empty());
    Div block = new Div().setKeepTogether(true).setBackgroundColor(LetterInk.TINT).setPadding(PADDING).setMarginTop(10);
    float inside = Din5008.WIDTH - 2 * PADDING;
    if (code.isEmpty()) {
      return block.add(heading("bank.heading")).add(details(payment, inside));
    }
    Table beside = new Table(new float[] {inside - CODE, CODE}).setFixedLayout().setWidth(inside).setBorder(Border.NO_BORDER);
    beside.getAccessibilityProperties().setRole(StandardRoles.DIV);
    beside.addCell(plain(new Cell().add(heading("bank.headingWithCode")).add(details(payment, inside - CODE))
        .setVerticalAlignment(VerticalAlignment.MIDDLE)));
    beside.addCell(plain(new Cell().add(picture(pdf, code.get(), payment))));
    return block.add(beside);
  }

  /** Where to pay, when amounts and references stand elsewhere; nothing without an account. */
  Div account(Sender sender) {
    List<Detail> details = new ArrayList<>();
    sender.bank().ifPresent(bank -> addAccount(details, bank));
    return account(details);
  }

  /** Where to pay what is not due yet; nothing without an account. */
  Div account(PaymentRequest payment) {
    List<Detail> details = new ArrayList<>();
    payment.account().ifPresent(bank -> {
      addAccount(details, bank);
      add(details, "bank.reference", payment.reference().printed());
    });
    return account(details);
  }

  private Div account(List<Detail> details) {
    Div block = new Div().setKeepTogether(true);
    return details.isEmpty() ? block : block.setBackgroundColor(LetterInk.TINT).setPadding(PADDING).setMarginTop(6)
        .add(heading("bank.heading")).add(table(details, Din5008.WIDTH - 2 * PADDING));
  }

  private Paragraph heading(String key) {
    return ink.heading(words.of(key), LetterInk.TABLE, StandardRoles.H2).setPaddingLeft(1).setMarginBottom(2);
  }

  private Image picture(PdfDocument pdf, Girocode code, PaymentRequest payment) {
    String alternative = words.of("code.alternative", language.amount(payment.amount()),
        payment.account().map(BankAccount::holder).orElse(""), payment.reference().printed());
    return GirocodePicture.of(pdf, code, CODE, alternative);
  }

  private static Cell plain(Cell cell) {
    cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
    return cell.setBorder(Border.NO_BORDER).setPadding(0);
  }

  private Table details(PaymentRequest payment, float width) {
    List<Detail> details = new ArrayList<>();
    payment.account().ifPresent(bank -> addAccount(details, bank));
    add(details, "bank.amount", language.amount(payment.amount()));
    add(details, "bank.reference", payment.reference().printed());
    payment.link().ifPresent(link -> details.add(new Detail(words.of("bank.link"), WebLink.of(ink, link, words.of("bank.linkTitle")))));
    return table(details, width);
  }

  private Table table(List<Detail> details, float width) {
    Table table = new Table(new float[] {LABELS, width - LABELS}).setFixedLayout().setWidth(width).setBorder(Border.NO_BORDER);
    details.forEach(detail -> addCells(table, detail));
    return table;
  }

  private void addAccount(List<Detail> details, BankAccount bank) {
    add(details, "bank.holder", bank.holder());
    add(details, "bank.iban", bank.printedIban());
    add(details, "bank.number", bank.number());
    add(details, "bank.routing", bank.routing());
    add(details, bank.bic().isBlank() ? "bank.bank" : "bank.bic",
        Stream.of(bank.bic(), bank.bank()).filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
  }

  private void add(List<Detail> details, String label, String value) {
    if (!value.isBlank()) {
      details.add(new Detail(words.of(label), ink.bold(value, LetterInk.TABLE)));
    }
  }

  private void addCells(Table table, Detail detail) {
    table.addCell(ink.rowHead(ink.paragraph(detail.label(), LetterInk.TABLE), TextAlignment.LEFT).setPadding(1));
    table.addCell(ink.cell(detail.value(), TextAlignment.LEFT).setPadding(1));
  }
}

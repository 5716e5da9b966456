// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.example.collections.letter.ApplicationParties;
import org.example.collections.letter.LetterFrame;

/** Draws the form to apply for credit, what is known of the customer filled in, the rest to be filled in by hand. */
public final class PdfCreditApplications {
  /** The blank fields of each part. */
  private static final Map<String, List<String>> PARTS = Map.of(
      "request", List.of("limit", "monthly", "terms"),
      "company", List.of("legalForm", "register", "vat", "managers", "founded", "turnover"),
      "contact", List.of("accounts", "phone", "invoices"),
      "bank", List.of("bankName", "iban"),
      "references", List.of("reference1", "reference2", "reference3"));
  private static final List<String> ORDER = List.of("request", "company", "contact", "bank", "references");
  private static final float LABELS = Din5008.mm(62);
  private static final float ROW = Din5008.mm(7.5f);

  public byte[] draw(ApplicationParties.Source source, LocalDate today) {
    LocalLanguage language = LocalLanguage.of(source.language());
    Words words = language.words();
    LetterFrame frame = new LetterFrame(source.sender(), source.addressee(), language, words.of("credit.title"), "", today, source.helper());
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    LetterInk ink = new LetterInk();
    try (PdfDocument pdf = ArchivablePdf.open(out, frame); Document document = new Document(pdf, PageSize.A4, false)) {
      document.setMargins(Din5008.TOP, Din5008.RIGHT, Din5008.BOTTOM, Din5008.LEFT);
      document.setFont(ink.fonts.regular);
      new LetterHead(ink, language).addTo(document, frame);
      document.add(ink.heading(frame.title(), 13, StandardRoles.H1).setMarginTop(Din5008.SUBJECT - Din5008.TOP).setMarginBottom(10));
      document.add(text(ink, language.salutation(source.addressee().contact())));
      document.add(text(ink, words.of("credit.text", source.sender().name())));
      ORDER.forEach(part -> document.add(part(ink, words, part)));
      document.add(text(ink, words.of("credit.declaration", source.sender().name())).setMarginTop(10).setKeepTogether(true));
      document.add(text(ink, words.of("credit.privacy", source.sender().name())).setKeepTogether(true));
      document.add(row(ink, new Table(new float[] {LABELS, Din5008.WIDTH - LABELS}), words.of("credit.signature"), ROW * 2)
          .setFixedLayout().setWidth(Din5008.WIDTH).setKeepTogether(true));
      document.flush();
      new PageFrame(ink, language).addTo(pdf, frame);
    }
    return out.toByteArray();
  }

  /** Its heading is the head of the table, so that it stays with its lines. */
  private static Table part(LetterInk ink, Words words, String part) {
    Table table = new Table(new float[] {LABELS, Din5008.WIDTH - LABELS}).setFixedLayout().setWidth(Din5008.WIDTH)
        .setBorder(Border.NO_BORDER).setMarginTop(8).setKeepTogether(true);
    table.addHeaderCell(ink.cell(new Cell(1, 2), ink.bold(words.of("credit." + part), LetterInk.BODY), TextAlignment.LEFT)
        .setPaddingLeft(0));
    PARTS.get(part).forEach(field -> row(ink, table, words.of("credit.field." + field), ROW));
    return table;
  }

  private static Table row(LetterInk ink, Table table, String label, float height) {
    table.addCell(ink.rowHead(ink.paragraph(label, LetterInk.TABLE), TextAlignment.LEFT).setPaddingLeft(0).setHeight(height)
        .setVerticalAlignment(VerticalAlignment.BOTTOM));
    table.addCell(ink.cell(ink.paragraph("", LetterInk.TABLE), TextAlignment.LEFT).setHeight(height)
        .setBorderBottom(new SolidBorder(LetterInk.LINE, 0.6f)));
    return table.setBorder(Border.NO_BORDER);
  }

  private static Paragraph text(LetterInk ink, String paragraph) {
    return ink.paragraph(paragraph, LetterInk.BODY).setFixedLeading(LetterInk.BODY * 1.35f).setMarginBottom(7);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.example.collections.letter.Addressee;
import org.example.collections.letter.LetterFrame;
import org.example.collections.letter.LetterNotice;
import org.example.collections.letter.LetterSource;
import org.example.collections.letter.Person;

/** The claim of a notice as a document for a collection agency, in the language of the company; the CSV of it is inside. */
public final class PdfHandOvers {
  private final LocalLanguage language;

  /** @param adLanguage AD_Language of the reader, such as de_DE */
  public PdfHandOvers(String adLanguage) {
    language = LocalLanguage.of(adLanguage);
  }

  public byte[] draw(LetterSource source) {
    LetterNotice notice = source.notice();
    Words words = language.words();
    Addressee agency = new Addressee(words.of("handover.agency"), "", Optional.empty(), Optional.empty());
    LetterFrame frame = new LetterFrame(source.sender(), agency, language, words.of("handover.title"), notice.documentNo(), notice.date(),
        source.helper());
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    LetterInk ink = new LetterInk();
    try (PdfDocument pdf = ArchivablePdf.open(out, frame); Document document = new Document(pdf, PageSize.A4, false)) {
      document.setMargins(Din5008.TOP, Din5008.RIGHT, Din5008.BOTTOM, Din5008.LEFT);
      document.setFont(ink.fonts.regular);
      new LetterHead(ink, language).addTo(document, frame);
      document.add(ink.heading(frame.title(), 13, StandardRoles.H1).setMarginTop(Din5008.SUBJECT - Din5008.TOP).setMarginBottom(10));
      document.add(text(ink, language.salutation(Optional.empty())));
      document.add(text(ink, words.of("handover.text", language.amount(notice.total()), language.longDate(notice.payBy()))));
      document.add(ink.heading(words.of("handover.customer"), LetterInk.BODY, StandardRoles.H2).setMarginBottom(3));
      document.add(text(ink, customer(source.addressee())));
      document.add(ItemTable.dunned(ink, language, notice, true).of(notice.items()).setMarginBottom(6));
      document.add(new SumTable(ink, language).of(notice, words.of("sum.ahead")));
      ArchivablePdf.attach(pdf, notice.documentNo() + ".csv", HandOverCsv.of(source), "text/csv", words.of("handover.attachment"));
      document.flush();
      new PageFrame(ink, language).addTo(pdf, frame);
    }
    return out.toByteArray();
  }

  /** Name, address, customer number, contact with telephone and e-mail address, as far as known. */
  private String customer(Addressee customer) {
    StringBuilder text = new StringBuilder(String.join("\n", customer.lines()));
    line(text, "label.customerNo", customer.customerNo());
    line(text, "label.phone", customer.contact().map(Person::phone).orElse(""));
    line(text, "label.email", customer.contact().map(Person::email).orElse(""));
    return text.toString();
  }

  private void line(StringBuilder text, String label, String value) {
    if (!value.isBlank()) {
      text.append('\n').append(language.words().of(label)).append(": ").append(value);
    }
  }

  private static Paragraph text(LetterInk ink, String paragraph) {
    return ink.paragraph(paragraph, LetterInk.BODY).setFixedLeading(LetterInk.BODY * 1.35f).setMarginBottom(8);
  }
}

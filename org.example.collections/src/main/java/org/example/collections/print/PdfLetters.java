// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import org.example.collections.letter.Letter;
import org.example.collections.letter.LetterNotice;

/**
 * Draws letters by DIN 5008 form B as PDF/A-3a and PDF/UA-1. Needs no display and no file system. Equal letters differ
 * in date, document id and font tags only.
 */
public final class PdfLetters {

  /** @throws IllegalArgumentException when the sender's logo is no picture, naming the organisation */
  public PdfLetter draw(Letter letter) {
    return DrawnLetter.of(letter.frame(), (document, ink, language) -> write(document, letter, ink, language));
  }

  private static void write(Document document, Letter letter, LetterInk ink, LocalLanguage language) {
    document.add(ink.heading(letter.title(), 13, StandardRoles.H1)
        .setMarginTop(Din5008.SUBJECT - Din5008.TOP).setMarginBottom(10));
    document.add(text(ink, letter.salutation()));
    letter.body().before().forEach(paragraph -> document.add(text(ink, paragraph)));
    LetterNotice notice = letter.notice();
    document.add(ItemTable.dunned(ink, language, notice, letter.hasSeveralLevels()).of(notice.items()).setMarginTop(2)
        .setMarginBottom(6));
    document.add(new SumTable(ink, language).of(notice));
    if (!notice.claims().isEmpty()) {
      document.add(new ClaimTable(ink, language).of(notice));
    }
    document.add(new PaymentDetails(ink, language).of(document.getPdfDocument(), letter.payment()).setMarginBottom(10));
    List<String> after = letter.body().after();
    for (int i = 0; i < after.size(); i++) {
      boolean last = i + 1 == after.size();
      document.add(text(ink, after.get(i)).setKeepTogether(true).setKeepWithNext(last));
    }
    document.add(farewell(letter, ink));
    if (!notice.information().isEmpty()) {
      information(document, letter, ink, language);
    }
  }

  private static Paragraph text(LetterInk ink, String paragraph) {
    return ink.paragraph(paragraph, LetterInk.BODY).setFixedLeading(LetterInk.BODY * 1.35f).setMarginBottom(7);
  }

  private static Div farewell(Letter letter, LetterInk ink) {
    Div farewell = new Div().setKeepTogether(true).setMarginTop(4);
    farewell.add(text(ink, letter.closing()));
    letter.helper().map(person -> person.name()).filter(name -> !name.isEmpty())
        .ifPresent(name -> farewell.add(ink.paragraph(name, LetterInk.BODY).setMarginTop(4)));
    return farewell.add(ink.paragraph(letter.sender().name(), LetterInk.BODY));
  }

  private static void information(Document document, Letter letter, LetterInk ink, LocalLanguage language) {
    document.add(ink.heading(language.words().of("information.heading"), LetterInk.BODY, StandardRoles.H2)
        .setMarginTop(18));
    document.add(text(ink, language.words().of("information.text")).setKeepWithNext(true));
    document.add(ItemTable.information(ink, language, letter.notice()).of(letter.notice().information()));
  }
}

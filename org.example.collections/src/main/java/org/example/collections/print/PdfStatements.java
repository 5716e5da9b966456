// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import org.example.collections.letter.AccountStatement;
import org.example.collections.letter.LetterFrame;
import org.example.collections.letter.PaymentRequest;
import org.example.collections.letter.StatementLetter;

/** Draws account statements in the form of the letters; a list, its balance and how to pay for each currency. */
public final class PdfStatements {

  /** @throws IllegalArgumentException when the sender's logo is no picture, naming the organisation */
  public PdfLetter draw(StatementLetter letter) {
    return DrawnLetter.of(letter.frame(), (document, ink, language) -> new StatementText(document, ink, language).write(letter));
  }

  /** The running text with its tables. */
  private record StatementText(Document document, LetterInk ink, LocalLanguage language) {
    void write(StatementLetter letter) {
      LetterFrame frame = letter.frame();
      document.add(ink.heading(frame.title(), 13, StandardRoles.H1).setMarginTop(Din5008.SUBJECT - Din5008.TOP).setMarginBottom(10));
      document.add(text(letter.salutation()));
      document.add(text(language.words().of("statement.before", language.longDate(frame.date()))));
      for (int i = 0; i < letter.statement().parts().size(); i++) {
        part(letter.statement().parts().get(i), letter.payments().get(i));
      }
      document.add(text(language.words().of("statement.after", letter.helpline())).setKeepTogether(true).setKeepWithNext(true));
      document.add(farewell(letter));
    }

    /** Without anything due only where to pay, for who pays ahead. */
    private void part(AccountStatement.Part part, PaymentRequest payment) {
      StatementTable table = new StatementTable(ink, language, part.currency().code());
      document.add(table.of(part).setMarginTop(4).setMarginBottom(6));
      document.add(table.sums(part));
      PaymentDetails details = new PaymentDetails(ink, language);
      if (payment.amount().isPositive()) {
        document.add(details.of(document.getPdfDocument(), payment).setMarginBottom(12));
      } else if (part.balance().isPositive()) {
        document.add(details.account(payment).setMarginBottom(12));
      }
    }

    private Paragraph text(String paragraph) {
      return ink.paragraph(paragraph, LetterInk.BODY).setFixedLeading(LetterInk.BODY * 1.35f).setMarginBottom(7);
    }

    private Div farewell(StatementLetter letter) {
      Div farewell = new Div().setKeepTogether(true).setMarginTop(4).add(text(letter.closing()));
      letter.frame().helper().map(person -> person.name()).filter(name -> !name.isEmpty())
          .ifPresent(name -> farewell.add(ink.paragraph(name, LetterInk.BODY).setMarginTop(4)));
      return farewell.add(ink.paragraph(letter.frame().sender().name(), LetterInk.BODY));
    }
  }
}

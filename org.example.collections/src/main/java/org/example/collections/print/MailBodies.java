// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.util.List;
import org.example.collections.letter.Letter;
import org.example.collections.letter.LetterFrame;
import org.example.collections.letter.LetterItem;
import org.example.collections.letter.LetterMail;
import org.example.collections.letter.LetterNotice;
import org.example.collections.letter.Sender;
import org.example.collections.letter.StatementLetter;

/** Writes the texts of e-mails that carry letters and statements as HTML; whatever comes from records is escaped. */
public final class MailBodies {
  private static final String CELL = "<td style=\"padding: 2px 12px 2px 0";

  public String html(LetterMail mail) {
    Letter letter = mail.letter();
    LocalLanguage language = LocalLanguage.like(letter.language());
    StringBuilder body = new StringBuilder();
    paragraph(body, letter.salutation());
    mail.body().before().forEach(text -> paragraph(body, text));
    if (mail.showsItems()) {
      items(body, letter.notice(), language);
    }
    mail.body().after().forEach(text -> paragraph(body, text));
    MailPayment.addTo(body, letter.payment(), language);
    paragraph(body, letter.closing());
    paragraph(body, signature(letter.frame()));
    return Html.document(language.locale().toLanguageTag(), mail.subject(), body.toString());
  }

  private static void paragraph(StringBuilder body, String text) {
    body.append("<p dir=\"auto\">").append(Html.text(text)).append("</p>\n");
  }

  private static void items(StringBuilder body, LetterNotice notice, LocalLanguage language) {
    Words words = language.words();
    body.append("<table style=\"border-collapse: collapse\">\n<tr>");
    for (String head : List.of(words.of("item.document"), words.of("item.date"), words.of("item.due"))) {
      body.append("<th style=\"text-align: left; padding-right: 12px\">").append(Html.text(head)).append("</th>");
    }
    body.append("<th style=\"text-align: right\">").append(Html.text(words.of("item.open", notice.currency().code())))
        .append("</th></tr>\n");
    for (LetterItem item : notice.items()) {
      body.append("<tr>");
      for (String value : List.of(item.documentNo(), language.shortDate(item.date()),
          language.shortDate(item.dueDate()))) {
        body.append(CELL).append("\">").append(Html.text(value)).append("</td>");
      }
      body.append(CELL).append("; padding-right: 0; text-align: right\">")
          .append(Html.text(language.number(item.open())))
          .append("</td></tr>\n");
    }
    List<SumLines.Line> sum = new SumLines(language).of(notice);
    sum.forEach(line -> total(body, line.label(), line.amount()));
    if (!sum.isEmpty()) {
      total(body, words.of("sum.ahead"), language.number(notice.total()));
    }
    body.append("</table>\n");
  }

  private static void total(StringBuilder body, String label, String amount) {
    body.append("<tr>").append(CELL).append("\" colspan=\"3\">").append(Html.text(label)).append("</td>").append(CELL)
        .append("; padding-right: 0; text-align: right\">").append(Html.text(amount)).append("</td></tr>\n");
  }

  /** Of a statement, which the mail carries. */
  public String html(StatementLetter letter) {
    LetterFrame frame = letter.frame();
    LocalLanguage language = LocalLanguage.like(frame.language());
    StringBuilder body = new StringBuilder();
    paragraph(body, letter.salutation());
    paragraph(body, language.words().of("statement.mail", language.longDate(frame.date())));
    paragraph(body, language.words().of("statement.after", letter.helpline()));
    paragraph(body, letter.closing());
    paragraph(body, signature(frame));
    return Html.document(language.locale().toLanguageTag(), frame.title(), body.toString());
  }

  private static String signature(LetterFrame frame) {
    Sender sender = frame.sender();
    String helper = frame.helper().map(person -> person.name() + "\n").orElse("");
    return helper + sender.name() + "\n" + String.join("\n", sender.lines());
  }
}

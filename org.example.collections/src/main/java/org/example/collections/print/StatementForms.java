// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import org.example.collections.letter.LetterLanguage;
import org.example.collections.letter.SendStatement;
import org.example.collections.letter.StatementLetter;

/** Statements as PDF and as the text of the mail that carries it. */
public final class StatementForms implements SendStatement.Forms {
  @Override
  public LetterLanguage language(String adLanguage) {
    return LocalLanguage.of(adLanguage);
  }

  @Override
  public String title(LetterLanguage language) {
    return LocalLanguage.like(language).statementTitle();
  }

  @Override
  public byte[] pdf(StatementLetter letter) {
    return new PdfStatements().draw(letter).file();
  }

  @Override
  public String html(StatementLetter letter) {
    return new MailBodies().html(letter);
  }
}

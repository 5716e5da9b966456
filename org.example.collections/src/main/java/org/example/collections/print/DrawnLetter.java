// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import org.example.collections.letter.LetterFrame;

/** The form that all letters share: head, what is written below it, and the frame of each page. */
final class DrawnLetter {
  /** Puts the text of a letter below its head. */
  interface Text {
    void write(Document document, LetterInk ink, LocalLanguage language);
  }

  private DrawnLetter() {}

  /** @throws IllegalArgumentException when the sender's logo is no picture, naming the organisation */
  static PdfLetter of(LetterFrame frame, Text text) {
    LocalLanguage language = LocalLanguage.like(frame.language());
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    LetterInk ink = new LetterInk();
    int pages;
    try (PdfDocument pdf = ArchivablePdf.open(out, frame); Document document = new Document(pdf, PageSize.A4, false)) {
      document.setMargins(Din5008.TOP, Din5008.RIGHT, Din5008.BOTTOM, Din5008.LEFT);
      document.setFont(ink.fonts.regular);
      new LetterHead(ink, language).addTo(document, frame);
      text.write(document, ink, language);
      document.flush();
      new PageFrame(ink, language).addTo(pdf, frame);
      pages = pdf.getNumberOfPages();
    }
    return new PdfLetter(out.toByteArray(), pages);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.example.collections.letter.BankAccount;
import org.example.collections.letter.LetterFrame;
import org.example.collections.letter.Sender;

/**
 * What stands on every page and is no part of the reading: fold marks, running head, page number, foot with the
 * sender's data.
 */
final class PageFrame {
  private static final float FOOT_SIZE = 7;
  private static final float FOOT_HEIGHT = Din5008.mm(15);
  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;

  PageFrame(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
  }

  /** Pages must still be open. */
  void addTo(PdfDocument pdf, LetterFrame letter) {
    List<List<String>> foot = foot(letter.sender());
    int pages = pdf.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      PdfPage page = pdf.getPage(number);
      PdfCanvas canvas = new PdfCanvas(page);
      canvas.openTag(new CanvasArtifact());
      marks(canvas);
      if (number > 1) {
        writeLine(canvas, runningHead(letter), Din5008.mm(14), TextAlignment.LEFT);
      }
      writeLine(canvas, words.of("page.number", number, pages), Din5008.mm(269), TextAlignment.RIGHT);
      writeFoot(canvas, foot);
      canvas.closeTag();
    }
  }

  private String runningHead(LetterFrame letter) {
    String day = language.longDate(letter.date());
    return letter.documentNo().isEmpty() ? words.of("page.continuedForm", letter.title(), day)
        : words.of("page.continued", letter.title(), letter.documentNo(), day);
  }

  private static void marks(PdfCanvas canvas) {
    canvas.saveState().setStrokeColor(LetterInk.LINE).setLineWidth(0.4f);
    for (float fold : Din5008.FOLDS) {
      canvas.moveTo(Din5008.mm(5), Din5008.below(fold)).lineTo(Din5008.mm(8), Din5008.below(fold)).stroke();
    }
    canvas.moveTo(Din5008.mm(5), Din5008.below(Din5008.HOLE)).lineTo(Din5008.mm(10), Din5008.below(Din5008.HOLE))
        .stroke();
    float rule = Din5008.below(Din5008.mm(273));
    canvas.moveTo(Din5008.LEFT, rule).lineTo(PageSize.A4.getWidth() - Din5008.RIGHT, rule).stroke().restoreState();
  }

  private List<List<String>> foot(Sender sender) {
    List<List<String>> columns = new ArrayList<>();
    columns.add(Stream.concat(Stream.of(sender.name()), sender.lines().stream()).toList());
    columns.add(Stream.of(labelled("label.phone", sender.phone()), labelled("label.email", sender.email()),
        labelled("label.taxId", sender.taxId())).filter(line -> !line.isEmpty()).toList());
    sender.bank().ifPresent(bank -> columns.add(account(bank)));
    return columns.stream().filter(column -> !column.isEmpty()).toList();
  }

  private List<String> account(BankAccount bank) {
    return Stream.of(bank.bank(), labelled("bank.iban", bank.printedIban()), labelled("bank.number", bank.number()),
        labelled("bank.routing", bank.routing()), labelled("bank.bic", bank.bic()))
        .filter(line -> !line.isBlank()).toList();
  }

  private String labelled(String label, String value) {
    return value.isBlank() ? "" : words.of(label) + " " + value;
  }

  private void writeFoot(PdfCanvas canvas, List<List<String>> columns) {
    float width = Din5008.WIDTH / columns.size();
    FittedText fitted = new FittedText(ink, width - 8, FOOT_HEIGHT);
    for (int i = 0; i < columns.size(); i++) {
      float size = fitted.size(columns.get(i), FOOT_SIZE, 6, 5, 4.5f, 4);
      write(canvas, String.join("\n", columns.get(i)), size, Din5008.mm(274), Din5008.LEFT + i * width, width - 8);
    }
  }

  private void writeLine(PdfCanvas canvas, String text, float top, TextAlignment alignment) {
    float size = new FittedText(ink, Din5008.WIDTH, FOOT_SIZE * 1.5f).size(List.of(text), FOOT_SIZE, 6, 5, 4);
    write(canvas, ink.paragraph(text, size).setTextAlignment(alignment), top, Din5008.LEFT, Din5008.WIDTH);
  }

  private void write(PdfCanvas canvas, String text, float size, float top, float left, float width) {
    write(canvas, ink.paragraph(text, size), top, left, width);
  }

  private static void write(PdfCanvas canvas, Paragraph text, float top, float left, float width) {
    float height = FOOT_HEIGHT + Din5008.mm(4);
    try (Canvas area = new Canvas(canvas, new Rectangle(left, Din5008.below(top) - height, width, height))) {
      area.add(text.setFontColor(LetterInk.QUIET));
    }
  }
}

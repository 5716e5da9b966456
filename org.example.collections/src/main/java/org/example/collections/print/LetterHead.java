// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.collections.letter.LetterFrame;
import org.example.collections.letter.Person;
import org.example.collections.letter.Sender;

/** Upper part of the first page: logo or name, line with the sender, address in the window, information block. */
final class LetterHead {
  private static final float LABELS = Din5008.mm(27);
  private final LetterInk ink;
  private final Words words;
  private final LocalLanguage language;

  LetterHead(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
  }

  void addTo(Document document, LetterFrame letter) {
    Sender sender = letter.sender();
    sender.logo().ifPresentOrElse(
        logo -> document.add(placed(LogoPicture.of(logo, sender, words.of("logo.alternative", sender.name())))),
        () -> document.add(name(sender)));
    document.add(senderLine(sender));
    document.add(address(letter.addressee().lines()));
    document.add(information(letter));
  }

  private static Image placed(Image logo) {
    logo.scaleToFit(Din5008.mm(65), Din5008.mm(24));
    float left = PageSize.A4.getWidth() - Din5008.RIGHT - logo.getImageScaledWidth();
    return logo.setFixedPosition(1, left, Din5008.below(Din5008.mm(12)) - logo.getImageScaledHeight());
  }

  private static Div box(float left, float top, float width, float height) {
    return new Div().setFixedPosition(1, left, Din5008.below(top + height), width).setHeight(height);
  }

  private Div name(Sender sender) {
    float height = Din5008.mm(22);
    float size = new FittedText(ink, Din5008.WIDTH, height, true).size(List.of(sender.name()), 16, 14, 12, 10, 8);
    return box(Din5008.LEFT, Din5008.mm(10), Din5008.WIDTH, height).add(ink.bold(sender.name(), size))
        .setVerticalAlignment(VerticalAlignment.MIDDLE);
  }

  private Div senderLine(Sender sender) {
    String line = Stream.concat(Stream.of(sender.name()), sender.lines().stream()).collect(Collectors.joining(" · "));
    float height = Din5008.mm(6);
    float size = new FittedText(ink, Din5008.WINDOW_WIDTH, height).size(List.of(line), 6.5f, 6, 5.5f, 5, 4.5f, 4);
    return box(Din5008.LEFT, Din5008.ADDRESS - Din5008.mm(1) - height, Din5008.WINDOW_WIDTH, height)
        .add(ink.paragraph(line, size).setFontColor(LetterInk.QUIET)).setVerticalAlignment(VerticalAlignment.BOTTOM);
  }

  private Div address(List<String> lines) {
    float size = new FittedText(ink, Din5008.WINDOW_WIDTH, Din5008.ADDRESS_HEIGHT)
        .size(lines, 10.5f, 10, 9, 8, 7, 6, 5.5f, 5, 4.5f);
    Div box = box(Din5008.LEFT, Din5008.ADDRESS, Din5008.WINDOW_WIDTH, Din5008.ADDRESS_HEIGHT);
    lines.forEach(line -> box.add(ink.paragraph(line, size)));
    return box;
  }

  private Div information(LetterFrame letter) {
    List<String[]> rows = rows(letter);
    float height = Din5008.SUBJECT - Din5008.INFORMATION - Din5008.mm(4);
    float values = Din5008.INFORMATION_WIDTH - LABELS;
    List<String> texts = rows.stream().map(row -> row[1]).toList();
    float size = new FittedText(ink, values - 4, height - rows.size() * 3).size(texts, 8.5f, 7.5f, 6.5f, 5.5f);
    Table table = new Table(new float[] {LABELS, values}).setFixedLayout().setBorder(Border.NO_BORDER);
    for (String[] row : rows) {
      table.addCell(ink.rowHead(ink.paragraph(row[0], size - 0.5f).setFontColor(LetterInk.QUIET), TextAlignment.LEFT)
          .setPadding(1));
      table.addCell(ink.cell(ink.paragraph(row[1], size), TextAlignment.LEFT).setPadding(1));
    }
    return box(Din5008.INFORMATION_LEFT, Din5008.INFORMATION, Din5008.INFORMATION_WIDTH, height).add(table);
  }

  private List<String[]> rows(LetterFrame letter) {
    List<String[]> rows = new ArrayList<>();
    Optional<Person> helper = letter.helper();
    add(rows, "label.date", language.longDate(letter.date()));
    add(rows, "label.reference", letter.documentNo());
    add(rows, "label.customerNo", letter.addressee().customerNo());
    helper.ifPresent(person -> add(rows, "label.contact", person.name()));
    add(rows, "label.phone", helper.map(Person::phone).filter(phone -> !phone.isEmpty())
        .orElse(letter.sender().phone()));
    add(rows, "label.email", helper.map(Person::email).filter(mail -> !mail.isEmpty()).orElse(letter.sender().email()));
    return rows;
  }

  private void add(List<String[]> rows, String label, String value) {
    if (!value.isBlank()) {
      rows.add(new String[] {words.of(label), value});
    }
  }
}

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
import org.example.collections.letter.Letter;
import org.example.collections.letter.Person;
import org.example.collections.letter.Sender;

/** Upper part of the first page: logo or name, line with the sender, address in the window, information block. */
final class LetterHead {
  private static final float[] ADDRESS_SIZES = {10.5f, 10, 9, 8, 7, 6, 5};
  private static final float INFORMATION_SIZE = 8.5f;
  private final LetterInk ink;
  private final Words words;
  private final LocalLanguage language;

  LetterHead(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
  }

  void addTo(Document document, Letter letter) {
    letter.sender().logo().ifPresentOrElse(
        logo -> document.add(placed(LogoPicture.of(logo, letter.sender(), words.of("logo.alternative", letter.sender().name())))),
        () -> document.add(box(Din5008.LEFT, Din5008.mm(32), Din5008.WIDTH, Din5008.mm(18))
            .add(ink.bold(letter.sender().name(), 16)).setVerticalAlignment(VerticalAlignment.MIDDLE)));
    document.add(box(Din5008.LEFT, Din5008.ADDRESS - Din5008.mm(1), Din5008.WINDOW_WIDTH, Din5008.mm(6))
        .add(ink.paragraph(senderLine(letter.sender()), 6.5f).setFontColor(LetterInk.QUIET))
        .setVerticalAlignment(VerticalAlignment.BOTTOM));
    document.add(address(letter.addressee().lines()));
    document.add(information(letter));
  }

  private static Image placed(Image logo) {
    logo.scaleToFit(Din5008.mm(65), Din5008.mm(24));
    float left = PageSize.A4.getWidth() - Din5008.RIGHT - logo.getImageScaledWidth();
    return logo.setFixedPosition(1, left, Din5008.below(Din5008.mm(12)) - logo.getImageScaledHeight());
  }

  private static Div box(float left, float bottomFromTop, float width, float height) {
    return new Div().setFixedPosition(1, left, Din5008.below(bottomFromTop), width).setHeight(height);
  }

  private static String senderLine(Sender sender) {
    return Stream.concat(Stream.of(sender.name()), sender.lines().stream()).collect(Collectors.joining(" · "));
  }

  /** The largest size at which every line, wrapped where it must, stays inside the window. */
  private Div address(List<String> lines) {
    float size = ADDRESS_SIZES[ADDRESS_SIZES.length - 1];
    for (int i = ADDRESS_SIZES.length - 1; i >= 0; i--) {
      float candidate = ADDRESS_SIZES[i];
      double rows = lines.stream().mapToDouble(line -> Math.ceil(ink.width(line, candidate) * 1.08 / Din5008.WINDOW_WIDTH)).sum();
      if (rows * candidate * 1.2 <= Din5008.ADDRESS_HEIGHT) {
        size = candidate;
      }
    }
    Div box = box(Din5008.LEFT, Din5008.ADDRESS + Din5008.ADDRESS_HEIGHT, Din5008.WINDOW_WIDTH, Din5008.ADDRESS_HEIGHT);
    for (String line : lines) {
      box.add(ink.paragraph(line, size));
    }
    return box;
  }

  private Div information(Letter letter) {
    List<String[]> rows = new ArrayList<>();
    add(rows, "label.date", language.longDate(letter.notice().date()));
    add(rows, "label.reference", letter.notice().documentNo());
    add(rows, "label.customerNo", letter.addressee().customerNo());
    Optional<Person> helper = letter.helper();
    helper.ifPresent(person -> add(rows, "label.contact", person.name()));
    add(rows, "label.phone", helper.map(Person::phone).filter(phone -> !phone.isEmpty()).orElse(letter.sender().phone()));
    add(rows, "label.email", helper.map(Person::email).filter(mail -> !mail.isEmpty()).orElse(letter.sender().email()));
    Table table = new Table(new float[] {Din5008.mm(27), Din5008.INFORMATION_WIDTH - Din5008.mm(27)}).setFixedLayout()
        .setBorder(Border.NO_BORDER);
    for (String[] row : rows) {
      table.addCell(ink.rowHead(ink.paragraph(row[0], 8).setFontColor(LetterInk.QUIET), TextAlignment.LEFT).setPadding(1));
      table.addCell(ink.cell(ink.paragraph(row[1], INFORMATION_SIZE), TextAlignment.LEFT).setPadding(1));
    }
    float height = Din5008.SUBJECT - Din5008.INFORMATION - Din5008.mm(4);
    return box(Din5008.INFORMATION_LEFT, Din5008.INFORMATION + height, Din5008.INFORMATION_WIDTH, height).add(table);
  }

  private void add(List<String[]> rows, String label, String value) {
    if (!value.isBlank()) {
      rows.add(new String[] {words.of(label), value});
    }
  }
}

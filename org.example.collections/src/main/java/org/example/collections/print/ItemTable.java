// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.example.collections.letter.LetterItem;

/** List of invoices; the heading is repeated on each page. */
final class ItemTable {
  private record Column(String head, float weight, TextAlignment alignment, Function<LetterItem, String> value) {}

  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;
  private final List<Column> columns = new ArrayList<>();

  ItemTable(LetterInk ink, LocalLanguage language, String currency) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
    column("item.document", 30, TextAlignment.LEFT, LetterItem::documentNo);
    column("item.date", 22, TextAlignment.LEFT, item -> language.shortDate(item.date()));
    column("item.due", 22, TextAlignment.LEFT, item -> language.shortDate(item.dueDate()));
    columns.add(new Column(words.of("item.original", currency), 26, TextAlignment.RIGHT,
        item -> language.number(item.original())));
    columns.add(new Column(words.of("item.open", currency), 26, TextAlignment.RIGHT, item -> language.number(item.open())));
  }

  ItemTable withDays() {
    columns.add(3, new Column(words.of("item.days"), 19, TextAlignment.RIGHT,
        item -> item.isOverdue() ? String.valueOf(item.daysOverdue()) : "–"));
    return this;
  }

  ItemTable withLevels() {
    columns.add(columns.size() - 2, new Column(words.of("item.level"), 35, TextAlignment.LEFT, LetterItem::levelName));
    return this;
  }

  private void column(String head, float weight, TextAlignment alignment, Function<LetterItem, String> value) {
    columns.add(new Column(words.of(head), weight, alignment, value));
  }

  Table of(List<LetterItem> items) {
    float[] weights = new float[columns.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = columns.get(i).weight();
    }
    Table table = new Table(UnitValue.createPercentArray(weights)).useAllAvailableWidth().setFixedLayout();
    for (Column column : columns) {
      table.addHeaderCell(spaced(column, ink.columnHead(ink.bold(column.head(), LetterInk.TABLE - 0.5f), column.alignment()))
          .setBorderBottom(new SolidBorder(LetterInk.LINE, 0.8f)).setPaddingBottom(3));
    }
    items.forEach(item -> addRow(table, item));
    return table.setBorder(Border.NO_BORDER).setBorderBottom(new SolidBorder(LetterInk.LINE, 0.8f));
  }

  /** The outer columns end at the margins; text after a number keeps its distance. */
  private Cell spaced(Column column, Cell cell) {
    boolean first = column == columns.get(0);
    boolean last = column == columns.get(columns.size() - 1);
    return cell.setPaddingLeft(first ? 0 : column.alignment() == TextAlignment.LEFT ? 8 : 2).setPaddingRight(last ? 0 : 2);
  }

  private void addRow(Table table, LetterItem item) {
    for (Column column : columns) {
      Paragraph value = ink.paragraph(column.value().apply(item), LetterInk.TABLE);
      Cell cell = spaced(column, ink.cell(value, column.alignment())).setKeepTogether(true);
      if (column == columns.get(0) && !item.reference().isBlank()) {
        cell.add(ink.paragraph(words.of("item.yourReference", item.reference()), LetterInk.SMALL)
            .setFontColor(LetterInk.QUIET));
      }
      table.addCell(cell);
    }
  }
}

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
import org.example.collections.letter.LetterNotice;

/** List of invoices; the heading is repeated on each page. */
final class ItemTable {
  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;
  private final float size;
  private final List<ItemColumn> columns = new ArrayList<>();

  private ItemTable(LetterInk ink, LocalLanguage language, float size) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
    this.size = size;
  }

  /** The items asked for. @param levels each item names its own level */
  static ItemTable dunned(LetterInk ink, LocalLanguage language, LetterNotice notice, boolean levels) {
    ItemTable table = new ItemTable(ink, language, levels ? LetterInk.TABLE - 0.5f : LetterInk.TABLE);
    table.dates();
    if (!notice.isAhead()) {
      table.add("item.days", 16, TextAlignment.RIGHT,
          item -> item.isOverdue() ? String.valueOf(item.daysOverdue()) : "–");
    }
    if (levels) {
      table.add("item.level", 32, TextAlignment.LEFT, LetterItem::levelName);
    }
    return table.amounts(notice.currency().code());
  }

  /** Items shown for information. */
  static ItemTable information(LetterInk ink, LocalLanguage language, LetterNotice notice) {
    return new ItemTable(ink, language, LetterInk.TABLE).dates().amounts(notice.currency().code());
  }

  private ItemTable dates() {
    add("item.document", 28, TextAlignment.LEFT, LetterItem::documentNo);
    add("item.date", 22, TextAlignment.LEFT, item -> language.shortDate(item.date()));
    return add("item.due", 22, TextAlignment.LEFT, item -> language.shortDate(item.dueDate()));
  }

  private ItemTable amounts(String currency) {
    columns.add(new ItemColumn(words.of("item.original", currency), 23, TextAlignment.RIGHT,
        item -> language.number(item.original())));
    columns.add(new ItemColumn(words.of("item.open", currency), 23, TextAlignment.RIGHT,
        item -> language.number(item.open())));
    return this;
  }

  private ItemTable add(String head, float width, TextAlignment alignment, Function<LetterItem, String> value) {
    columns.add(new ItemColumn(words.of(head), width, alignment, value));
    return this;
  }

  Table of(List<LetterItem> items) {
    float[] widths = new float[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = columns.get(i).width();
    }
    Table table = new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth().setFixedLayout();
    for (ItemColumn column : columns) {
      table.addHeaderCell(spaced(column, ink.columnHead(ink.bold(column.head(), size - 0.5f), column.alignment()))
          .setBorderBottom(new SolidBorder(LetterInk.LINE, 0.8f)).setPaddingBottom(3));
    }
    items.forEach(item -> addRow(table, item));
    return table.setBorder(Border.NO_BORDER).setBorderBottom(new SolidBorder(LetterInk.LINE, 0.8f));
  }

  private void addRow(Table table, LetterItem item) {
    for (ItemColumn column : columns) {
      Paragraph value = ink.paragraph(column.value().apply(item), size);
      Cell cell = spaced(column, ink.cell(value, column.alignment())).setKeepTogether(true);
      if (column == columns.get(0) && !item.reference().isBlank()) {
        cell.add(ink.paragraph(words.of("item.yourReference", item.reference()), LetterInk.SMALL)
            .setFontColor(LetterInk.QUIET));
      }
      table.addCell(cell);
    }
  }

  /** The outer columns end at the margins; text after a number keeps its distance. */
  private Cell spaced(ItemColumn column, Cell cell) {
    boolean first = column == columns.get(0);
    boolean last = column == columns.get(columns.size() - 1);
    return cell.setPaddingLeft(first ? 0 : column.alignment() == TextAlignment.LEFT ? 6 : 2)
        .setPaddingRight(last ? 0 : 2);
  }
}

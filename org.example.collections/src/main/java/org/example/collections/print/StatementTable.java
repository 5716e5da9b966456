// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import org.example.collections.letter.AccountStatement;
import org.example.collections.money.Money;

/** What is open in one currency, with the balance line by line; the heading is repeated on each page. */
final class StatementTable {
  private static final float[] WIDTHS = {40, 24, 24, 25, 25, 27};
  private static final int FIRST_NUMBER = 3;
  private static final SolidBorder RULE = new SolidBorder(LetterInk.LINE, 0.8f);

  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;
  private final String currency;

  StatementTable(LetterInk ink, LocalLanguage language, String currency) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
    this.currency = currency;
  }

  Table of(AccountStatement.Part part) {
    Table table = new Table(UnitValue.createPercentArray(WIDTHS)).useAllAvailableWidth().setFixedLayout();
    List<String> heads = List.of(words.of("statement.document"), words.of("item.date"), words.of("item.due"),
        words.of("item.original", currency), words.of("item.open", currency), words.of("statement.balance", currency));
    for (int i = 0; i < heads.size(); i++) {
      table.addHeaderCell(atMargins(ink.columnHead(ink.bold(heads.get(i), LetterInk.TABLE - 0.5f), alignment(i)), i)
          .setBorderBottom(RULE).setPaddingBottom(3));
    }
    part.lines().forEach(line -> row(table, line));
    return table.setBorder(Border.NO_BORDER).setBorderBottom(RULE);
  }

  private void row(Table table, AccountStatement.Line line) {
    List<String> values = List.of(words.of("statement." + line.kind().name(), line.documentNo()), language.shortDate(line.date()),
        line.due().map(language::shortDate).orElse(""), language.number(line.amount()), language.number(line.open()),
        language.number(line.balance()));
    for (int i = 0; i < values.size(); i++) {
      Cell cell = atMargins(ink.cell(ink.paragraph(values.get(i), LetterInk.TABLE), alignment(i)), i).setKeepTogether(true);
      if (i == 0 && !line.reference().isBlank()) {
        cell.add(ink.paragraph(words.of("item.yourReference", line.reference()), LetterInk.SMALL).setFontColor(LetterInk.QUIET));
      }
      table.addCell(cell);
    }
  }

  /** Balance, and what of it is due. */
  Table sums(AccountStatement.Part part) {
    Table table = new Table(new float[] {Din5008.mm(90), Din5008.mm(37)}).setFixedLayout().setBorder(Border.NO_BORDER)
        .setHorizontalAlignment(HorizontalAlignment.RIGHT).setKeepTogether(true);
    boolean owing = part.balance().isPositive() || part.balance().isZero();
    sum(table, words.of(owing ? "statement.total" : "statement.credit"), owing ? part.balance() : part.balance().negated());
    if (part.due().isPositive()) {
      sum(table, words.of("statement.due"), part.due());
    }
    return table;
  }

  private void sum(Table table, String label, Money amount) {
    table.addCell(ink.rowHead(ink.bold(label, LetterInk.BODY), TextAlignment.LEFT));
    table.addCell(ink.cell(ink.bold(language.amount(amount), LetterInk.BODY), TextAlignment.RIGHT).setPaddingRight(0));
  }

  private static Cell atMargins(Cell cell, int column) {
    return cell.setPaddingLeft(column == 0 ? 0 : 2).setPaddingRight(column == WIDTHS.length - 1 ? 0 : 2);
  }

  private static TextAlignment alignment(int column) {
    return column < FIRST_NUMBER ? TextAlignment.LEFT : TextAlignment.RIGHT;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letter.PlanPaper;

/** Claims and instalments of a plan; headings are repeated on each page, sums stand at the end. */
final class PlanTables {
  private static final SolidBorder RULE = new SolidBorder(LetterInk.LINE, 0.8f);
  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;

  PlanTables(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
  }

  Table claims(PlanPaper plan) {
    String currency = plan.total().currency().code();
    Table table = table(new float[] {50, 35, 35, 40}, List.of(words.of("item.document"), words.of("item.date"), words.of("item.due"),
        words.of("item.open", currency)), 3);
    for (PlanPaper.Claim claim : plan.claims()) {
      row(table, 3, false, claim.documentNo(), language.shortDate(claim.date()), language.shortDate(claim.dueDate()),
          language.number(claim.open()));
    }
    row(table, 3, true, words.of("plan.total"), "", "", language.number(plan.total()));
    return table;
  }

  /** The interest part is left away where there is none. */
  Table instalments(PlanLetter letter) {
    PlanPaper plan = letter.plan();
    String currency = plan.total().currency().code();
    boolean interest = plan.interest().isPositive();
    List<String> heads = new ArrayList<>(List.of(words.of("plan.no"), words.of("plan.due"), words.of("plan.reference"),
        words.of("plan.amount", currency)));
    if (interest) {
      heads.add(words.of("plan.interest", currency));
    }
    heads.add(words.of("plan.rest", currency));
    Table table = table(interest ? new float[] {10, 26, 54, 25, 25, 25} : new float[] {10, 30, 62, 31, 32}, heads, 3);
    for (int i = 0; i < plan.instalments().size(); i++) {
      PlanPaper.Instalment each = plan.instalments().get(i);
      List<String> values = new ArrayList<>(List.of(String.valueOf(each.number()), language.shortDate(each.dueDate()),
          letter.payments().get(i).reference().printed(), language.number(each.amount())));
      if (interest) {
        values.add(language.number(each.interest()));
      }
      values.add(language.number(each.rest()));
      row(table, 3, false, values.toArray(String[]::new));
    }
    List<String> sums = new ArrayList<>(List.of("", words.of("plan.total"), "", language.number(plan.toPay())));
    if (interest) {
      sums.add(language.number(plan.interest()));
    }
    sums.add("");
    row(table, 3, true, sums.toArray(String[]::new));
    return table;
  }

  /** @param numbers first column of those that are aligned to the right */
  private Table table(float[] widths, List<String> heads, int numbers) {
    Table table = new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth().setFixedLayout();
    for (int i = 0; i < heads.size(); i++) {
      table.addHeaderCell(atMargins(ink.columnHead(ink.bold(heads.get(i), LetterInk.TABLE - 0.5f), alignment(i, numbers)), i, heads.size())
          .setBorderBottom(RULE).setPaddingBottom(3));
    }
    return table.setBorder(Border.NO_BORDER).setBorderBottom(RULE);
  }

  private void row(Table table, int numbers, boolean sum, String... values) {
    for (int i = 0; i < values.length; i++) {
      Cell cell = ink.cell(sum ? ink.bold(values[i], LetterInk.TABLE) : ink.paragraph(values[i], LetterInk.TABLE), alignment(i, numbers));
      table.addCell(atMargins((sum ? cell.setBorderTop(RULE) : cell).setKeepTogether(true), i, values.length));
    }
  }

  private static Cell atMargins(Cell cell, int column, int columns) {
    return cell.setPaddingLeft(column == 0 ? 0 : 2).setPaddingRight(column == columns - 1 ? 0 : 2);
  }

  private static TextAlignment alignment(int column, int numbers) {
    return column < numbers ? TextAlignment.LEFT : TextAlignment.RIGHT;
  }
}

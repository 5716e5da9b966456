// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import java.util.stream.Collectors;
import org.example.collections.letter.LetterClaim;
import org.example.collections.letter.LetterNotice;
import org.example.collections.money.Money;

/** What interest and lump sums rest on, invoice by invoice: since when and why in default, how many days at which rate. */
final class ClaimTable {
  private static final float SIZE = LetterInk.TABLE - 0.5f;
  private static final float[] WIDTHS = {24, 24, 42, 32, 20, 24};

  private final LetterInk ink;
  private final LocalLanguage language;
  private final Words words;

  ClaimTable(LetterInk ink, LocalLanguage language) {
    this.ink = ink;
    this.language = language;
    this.words = language.words();
  }

  /** @param notice with at least one claim */
  Div of(LetterNotice notice) {
    String currency = notice.currency().code();
    Table table = new Table(UnitValue.createPercentArray(WIDTHS)).useAllAvailableWidth().setFixedLayout();
    List<String> heads = List.of(words.of("item.document"), words.of("claim.since"), words.of("claim.reason"),
        words.of("claim.days"), words.of("claim.interest", currency), words.of("claim.lumpSum", currency));
    for (int i = 0; i < heads.size(); i++) {
      table.addHeaderCell(ink.columnHead(ink.bold(heads.get(i), SIZE - 0.5f), alignment(i))
          .setBorderBottom(new SolidBorder(LetterInk.LINE, 0.8f)).setPaddingLeft(i == 0 ? 0 : 2).setPaddingRight(last(i)));
    }
    notice.claims().forEach(claim -> addRow(table, claim));
    table.setBorder(Border.NO_BORDER).setBorderBottom(new SolidBorder(LetterInk.LINE, 0.8f));
    return new Div().setMarginTop(8)
        .add(ink.heading(words.of("claim.heading"), LetterInk.TABLE, StandardRoles.H2).setMarginBottom(2).setKeepWithNext(true))
        .add(table);
  }

  private void addRow(Table table, LetterClaim claim) {
    List<String> values = List.of(claim.documentNo(), language.shortDate(claim.start().from()),
        words.of("reason." + claim.start().reason().name()), days(claim), number(claim.interest()), number(claim.lumpSum()));
    for (int i = 0; i < values.size(); i++) {
      table.addCell(ink.cell(ink.paragraph(values.get(i), SIZE), alignment(i)).setKeepTogether(true)
          .setPaddingLeft(i == 0 ? 0 : 2).setPaddingRight(last(i)));
    }
  }

  private String days(LetterClaim claim) {
    return claim.days().stream()
        .map(part -> words.of("claim.rate", String.valueOf(part.days()), language.percent(part.percent())))
        .collect(Collectors.joining("\n"));
  }

  private String number(Money amount) {
    return amount.isZero() ? "–" : language.number(amount);
  }

  private static TextAlignment alignment(int column) {
    return column < 4 ? TextAlignment.LEFT : TextAlignment.RIGHT;
  }

  private static float last(int column) {
    return column == WIDTHS.length - 1 ? 0 : 2;
  }
}

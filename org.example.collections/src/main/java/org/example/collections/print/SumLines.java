// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.util.ArrayList;
import java.util.List;
import org.example.collections.letter.LetterCredit;
import org.example.collections.letter.LetterNotice;
import org.example.collections.receivable.CreditKind;

/** What lies between the open items and the one sum to be paid: receipts and credit notes, interest, lump sums and fees. */
final class SumLines {
  /** @param amount as the language writes it; what is deducted is negative */
  record Line(String label, String amount) {}

  private final LocalLanguage language;
  private final Words words;

  SumLines(LocalLanguage language) {
    this.language = language;
    this.words = language.words();
  }

  /** None when the sum is that of the items alone, else their sum first. */
  List<Line> of(LetterNotice notice) {
    List<Line> lines = new ArrayList<>();
    if (!notice.credits().isEmpty() || !notice.fees().isEmpty() || !notice.claims().isEmpty()) {
      lines.add(new Line(words.of("sum.items"), language.number(notice.itemTotal())));
    }
    for (LetterCredit credit : notice.credits()) {
      if (credit.deducted().isPositive()) {
        lines.add(new Line(label(credit), language.number(credit.deducted().negated())));
      }
    }
    addClaims(lines, notice);
    notice.fees().forEach(fee -> lines.add(new Line(words.of("sum.fee", fee.levelName()), language.number(fee.amount()))));
    return lines;
  }

  private void addClaims(List<Line> lines, LetterNotice notice) {
    if (notice.interestTotal().isPositive()) {
      String until = language.shortDate(notice.claims().get(0).until());
      lines.add(new Line(words.of("sum.interest", until), language.number(notice.interestTotal())));
    }
    if (notice.lumpSumTotal().isPositive()) {
      lines.add(new Line(words.of("sum.lumpSum"), language.number(notice.lumpSumTotal())));
    }
  }

  private String label(LetterCredit credit) {
    String key = credit.kind() == CreditKind.RECEIPT ? "sum.receipt" : "sum.creditNote";
    return words.of(key, credit.documentNo(), language.shortDate(credit.date()));
  }
}

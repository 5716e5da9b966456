// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.example.collections.dunning.DunningLevel;
import org.example.collections.dunning.DunningNotice;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/**
 * What an issued notice puts on paper. The store reads it from the run lines; {@link #of} takes it from a fresh notice.
 *
 * @param documentNo number of the notice, quoted by the customer when paying
 * @param levelName header level, in the letter's language
 * @param claims interest and lump sums, where the customer is in default and the level shows them
 * @param information items neither dunned nor in the sum
 */
public record LetterNotice(String documentNo, LocalDate date, LocalDate payBy, Currency currency, String levelName,
    List<LetterItem> items, List<LetterCredit> credits, List<LetterFee> fees, List<LetterClaim> claims,
    List<LetterItem> information) {
  /** A notice that shows neither interest nor lump sum. */
  public LetterNotice(String documentNo, LocalDate date, LocalDate payBy, Currency currency, String levelName,
      List<LetterItem> items, List<LetterCredit> credits, List<LetterFee> fees, List<LetterItem> information) {
    this(documentNo, date, payBy, currency, levelName, items, credits, fees, List.of(), information);
  }

  public LetterNotice {
    items = List.copyOf(items);
    credits = List.copyOf(credits);
    fees = List.copyOf(fees);
    claims = List.copyOf(claims);
    information = List.copyOf(information);
  }

  /** @param levelName name of a level in the language of the letter */
  public static LetterNotice of(DunningNotice notice, String documentNo, LocalDate date,
      Function<DunningLevel, String> levelName) {
    return new LetterNotice(documentNo, date, notice.payBy(), notice.currency(), levelName.apply(notice.level()),
        notice.items().stream().map(line -> LetterItem.of(line, levelName.apply(line.level()))).toList(),
        notice.credits().stream().map(LetterCredit::of).toList(),
        notice.fees().stream().map(fee -> new LetterFee(levelName.apply(fee.level()), fee.amount())).toList(),
        notice.items().stream().flatMap(line -> line.claim().stream().map(claim -> LetterClaim.of(line, claim, date))).toList(),
        notice.infos().stream().map(LetterItem::of).toList());
  }

  public Money itemTotal() {
    return items.stream().map(LetterItem::open).reduce(Money.zero(currency), Money::plus);
  }

  public Money interestTotal() {
    return claims.stream().map(LetterClaim::interest).reduce(Money.zero(currency), Money::plus);
  }

  public Money lumpSumTotal() {
    return claims.stream().map(LetterClaim::lumpSum).reduce(Money.zero(currency), Money::plus);
  }

  /** Items + interest + lump sums + fees - receipts and credit notes. */
  public Money total() {
    Money sum = itemTotal().plus(interestTotal()).plus(lumpSumTotal());
    for (LetterFee fee : fees) {
      sum = sum.plus(fee.amount());
    }
    for (LetterCredit credit : credits) {
      sum = sum.minus(credit.deducted());
    }
    return sum;
  }

  /** Nothing is overdue yet: a friendly notice before the due date. */
  public boolean isAhead() {
    return items.stream().noneMatch(LetterItem::isOverdue);
  }
}

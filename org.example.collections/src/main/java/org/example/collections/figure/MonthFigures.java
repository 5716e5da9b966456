// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.OrganisationId;

/**
 * What the figures of one organisation and month are made of, in the tenant's currency. Ratios are empty where nothing was sold.
 *
 * @param day last day that counts: the end of the month, or the day it was looked at
 * @param opening claims at the end of the month before
 * @param closing claims at the end of the day
 * @param monthSales billed in the month up to the day, less credit notes
 * @param periodSales billed in the last {@link #PERIOD} days
 */
public record MonthFigures(OrganisationId organisation, LocalDate day, Money opening, Receivables closing, Money monthSales,
    Money periodSales) {
  /** Days of sales that claims are compared with. */
  public static final int PERIOD = 90;

  private static final int DECIMALS = 1;

  /** Days sales outstanding (Forderungslaufzeit): claims / sales of the period * days. */
  public Optional<BigDecimal> daysOutstanding() {
    return ratio(closing.total(), periodSales, PERIOD);
  }

  /** As if everybody paid on the due date: claims not due / sales of the period * days. */
  public Optional<BigDecimal> bestPossibleDays() {
    return ratio(closing.notDue(), periodSales, PERIOD);
  }

  /** What lies between the two (average days late). */
  public Optional<BigDecimal> averageDaysLate() {
    return ratio(closing.total().minus(closing.notDue()), periodSales, PERIOD);
  }

  /**
   * Collection effectiveness index in percent: of what could be collected in the month, how much was:
   * (opening + sales - closing) / (opening + sales - closing not due).
   */
  public Optional<BigDecimal> effectiveness() {
    Money toCollect = opening.plus(monthSales);
    return ratio(toCollect.minus(closing.total()), toCollect.minus(closing.notDue()), 100);
  }

  /** Of several organisations of the same month; figures of a company are made of its sums, not of its organisations' figures. */
  public MonthFigures plus(MonthFigures more) {
    return new MonthFigures(organisation, day, opening.plus(more.opening), closing.plus(more.closing), monthSales.plus(more.monthSales),
        periodSales.plus(more.periodSales));
  }

  private static Optional<BigDecimal> ratio(Money part, Money whole, int factor) {
    return whole.isPositive()
        ? Optional.of(part.amount().multiply(BigDecimal.valueOf(factor)).divide(whole.amount(), DECIMALS, RoundingMode.HALF_UP))
        : Optional.empty();
  }
}

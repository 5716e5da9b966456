// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.example.collections.credit.ReviewFacts;
import org.example.collections.credit.ReviewTerms;
import org.example.collections.credit.ReviewedCustomers;
import org.example.collections.money.Percentage;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;

/** Customers to review: a fixed number of statements for all of them. */
public final class SqlReviewedCustomers implements ReviewedCustomers {
  private static final String DUE = " IN (SELECT c.C_BPartner_ID FROM C_BPartner c WHERE c.AD_Client_ID = ? AND c.IsActive = 'Y'"
      + " AND c.IsCustomer = 'Y' AND NOT EXISTS (SELECT 1 FROM COL_CreditReview v WHERE v.C_BPartner_ID = c.C_BPartner_ID"
      + " AND v.IsActive = 'Y' AND (v.COL_ReviewStatus = 'PROPOSED' OR v.COL_ReviewDate > ?)))";

  private final SqlSession session;
  private final ExchangeRates rates;

  public SqlReviewedCustomers(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public ReviewTerms terms() {
    return session.first(Sql.of("SELECT COL_ReviewPeriod, COL_ReviewOnTimeDays, COL_ReviewLateDays, COL_ReviewStep,"
        + " COL_ReviewValidDays, COL_ReviewEveryDays FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> ReviewTerms.STANDARD.with(row.getInt(1), row.getInt(2), row.getInt(3), new Percentage(row.getBigDecimal(4)),
            row.getInt(5), row.getInt(6))).orElse(ReviewTerms.STANDARD);
  }

  @Override
  public void forEachDue(ReviewTerms terms, LocalDate today, Consumer<ReviewFacts> consumer) {
    LocalDate lately = today.minusDays(terms.everyDays());
    try (ReviewReader reader = reader(column -> Sql.of(column + DUE, session.clientId(), lately), terms, today)) {
      for (OptionalInt next = reader.next(); next.isPresent(); next = reader.next()) {
        consumer.accept(reader.read(next.getAsInt()));
      }
    }
  }

  @Override
  public ReviewFacts find(CustomerId customer, ReviewTerms terms, LocalDate today) {
    try (ReviewReader reader = reader(column -> Sql.of(column + " = ?", customer.value()), terms, today)) {
      return reader.read(customer.value());
    }
  }

  private ReviewReader reader(Function<String, Sql> customers, ReviewTerms terms, LocalDate today) {
    return new ReviewReader(session, rates, customers, today.minusDays(terms.periodDays()), today);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.credit.CreditLimit;
import org.example.collections.credit.PaymentRecord;
import org.example.collections.credit.ReviewFacts;
import org.example.collections.credit.ReviewedInvoice;
import org.example.collections.credit.Valuation;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;

/** The statements of a review, merged to one customer after the other. */
final class ReviewReader implements AutoCloseable {
  /** @param coreLimit SO_CreditLimit, which counts while there is no row of ours; zero is none */
  private record Known(LocalDate since, BigDecimal coreLimit) {}

  private final ExchangeRates rates;
  private final LocalDate from;
  private final LocalDate today;
  private final Currency currency;
  private final ReviewedBooks books;
  private final SortedRows<Known> known;
  private final LimitRows limits;
  private final JudgedPromises promises;

  /** @param customers condition on a column that holds a C_BPartner_ID */
  ReviewReader(SqlSession session, ExchangeRates rates, Function<String, Sql> customers, LocalDate from, LocalDate today) {
    this.rates = rates;
    this.from = from;
    this.today = today;
    currency = TenantCurrency.of(session);
    books = new ReviewedBooks(session, customers.apply("i.C_BPartner_ID"), from, today);
    Sql which = customers.apply("p.C_BPartner_ID");
    known = new SortedRows<>(session, Sql.of("SELECT p.C_BPartner_ID, COALESCE(p.FirstSale, p.Created), p.SO_CreditLimit"
        + " FROM C_BPartner p WHERE p.AD_Client_ID = ? AND", session.clientId()).add(which.text(), which.parameters().toArray())
        .add("ORDER BY p.C_BPartner_ID"), row -> new Known(Columns.day(row, 2), row.getBigDecimal(3)));
    limits = new LimitRows(session, customers.apply("l.C_BPartner_ID"));
    promises = new JudgedPromises(session, customers.apply("m.C_BPartner_ID"), from, today);
  }

  /** The next customer with an invoice. */
  OptionalInt next() {
    return books.next();
  }

  ReviewFacts read(int customer) {
    Valuation valuation = new Valuation(rates, new OrganisationId(0), currency, today);
    Known partner = known.of(customer).stream().findFirst()
        .orElseThrow(() -> new AdempiereException("@NotFound@ @C_BPartner_ID@ " + customer));
    Optional<Money> limit = limits.of(customer).map(rows -> rows.inForce(today, false).map(CreditLimit::amount).flatMap(valuation::of))
        .orElseGet(() -> partner.coreLimit.signum() > 0 ? Optional.of(Currencies.money(partner.coreLimit, currency)) : Optional.empty());
    List<ReviewedInvoice> invoices = books.of(customer, valuation, currency);
    return new ReviewFacts(new CustomerId(customer), limit, (int) ChronoUnit.DAYS.between(partner.since, today),
        PaymentRecord.of(invoices, from, today, currency), promises.of(customer), valuation.gaps().stream().findFirst());
  }

  @Override
  public void close() {
    books.close();
    known.close();
    limits.close();
    promises.close();
  }
}

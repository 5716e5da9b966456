// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.plan.BreakTerms;
import org.example.collections.plan.Instalment;
import org.example.collections.plan.InstalmentPlan;
import org.example.collections.plan.KeptPlan;
import org.example.collections.plan.PlanId;
import org.example.collections.plan.PlanStanding;
import org.example.collections.plan.PlanStatus;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/**
 * Plans with instalments, invoices and what was paid of these, in four statements sorted by plan and merged here. What was paid
 * since the offer is what the invoices had open then less what they have open on the day; a payment in another currency is
 * converted as dunning converts it.
 */
final class PlanReader implements AutoCloseable {
  private record Head(String planNo, int organisation, int customer, Currency currency, PlanStatus status, LocalDate replyBy,
      BreakTerms terms, BigDecimal total) {}

  private record Part(Instalment instalment, KeptPlan.Figure figure, boolean missed) {}

  private record Invoice(int id, BigDecimal paidBefore) {}

  private record Payment(Money amount, Optional<RateGap> rateGap) {}

  private final Currencies currencies;
  private final ExchangeRates rates;
  private final SortedRows<Head> heads;
  private final SortedRows<Part> parts;
  private final SortedRows<Invoice> invoices;
  private final SortedRows<Payment> payments;

  /** @param scope narrows a statement to the plans wanted, alias p */
  PlanReader(SqlSession session, ExchangeRates rates, UnaryOperator<Sql> scope, LocalDate day) {
    this.rates = rates;
    currencies = new Currencies(session);
    heads = new SortedRows<>(session, scope.apply(Sql.of("SELECT p.COL_InstalmentPlan_ID, p.COL_PlanNo, p.AD_Org_ID,"
        + " p.C_BPartner_ID, p.C_Currency_ID, p.COL_PlanStatus, p.COL_ReplyBy, p.COL_ToleranceDays, p.COL_BreakAfterCount,"
        + " p.COL_BreakAfterDays, p.COL_TotalAmt FROM COL_InstalmentPlan p WHERE")).add("ORDER BY p.COL_InstalmentPlan_ID"), this::head);
    parts = new SortedRows<>(session, scope.apply(Sql.of("SELECT p.COL_InstalmentPlan_ID, p.C_Currency_ID, i.COL_InstalmentNo,"
        + " i.DueDate, i.COL_PrincipalAmt, i.COL_InterestAmt, i.COL_RestAmt, i.COL_PaidAmt, i.COL_InstalmentStatus,"
        + " s.COL_PromiseStatus FROM COL_InstalmentPlan p JOIN COL_Instalment i ON i.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID"
        + " LEFT JOIN COL_Promise s ON s.COL_Promise_ID = i.COL_Promise_ID WHERE"))
        .add("ORDER BY p.COL_InstalmentPlan_ID, i.COL_InstalmentNo"), this::part);
    invoices = new SortedRows<>(session, scope.apply(Sql.of("SELECT p.COL_InstalmentPlan_ID, v.C_Invoice_ID,"
        + " CASE WHEN d.DocBaseType = 'ARC' THEN -n.GrandTotal ELSE n.GrandTotal END - v.OpenAmt FROM COL_InstalmentPlan p"
        + " JOIN COL_PlanInvoice v ON v.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID"
        + " JOIN C_Invoice n ON n.C_Invoice_ID = v.C_Invoice_ID JOIN C_DocType d ON d.C_DocType_ID = n.C_DocType_ID WHERE"))
        .add("ORDER BY p.COL_InstalmentPlan_ID, v.C_Invoice_ID"), row -> new Invoice(row.getInt(2), row.getBigDecimal(3)));
    payments = new SortedRows<>(session, scope.apply(Sql.of("SELECT p.COL_InstalmentPlan_ID, p.C_Currency_ID, h.C_Currency_ID,"
        + " h.AD_Org_ID, h.DateTrx, l.Amount + COALESCE(l.DiscountAmt, 0) + COALESCE(l.WriteOffAmt, 0)"
        + " FROM COL_InstalmentPlan p JOIN COL_PlanInvoice v ON v.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID"
        + " JOIN C_AllocationLine l ON l.C_Invoice_ID = v.C_Invoice_ID"
        + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y' AND h.DateAcct < ? WHERE",
        day.plusDays(1))).add("ORDER BY p.COL_InstalmentPlan_ID"), this::payment);
  }

  List<KeptPlan> all() {
    List<KeptPlan> plans = new ArrayList<>();
    for (OptionalInt next = heads.next(); next.isPresent(); next = heads.next()) {
      plans.add(plan(next.getAsInt()));
    }
    return plans;
  }

  private KeptPlan plan(int key) {
    Head head = heads.of(key).get(0);
    List<Part> found = parts.of(key);
    List<Invoice> claimed = invoices.of(key);
    List<Payment> paid = payments.of(key);
    Set<Integer> missed = new HashSet<>();
    found.stream().filter(Part::missed).forEach(part -> missed.add(part.instalment.number()));
    InstalmentPlan plan = new InstalmentPlan(Currencies.money(head.total, head.currency),
        found.stream().map(Part::instalment).toList());
    PlanStanding standing = new PlanStanding(new PlanId(key), head.status, head.replyBy, head.terms, plan,
        paid(head.currency, claimed, paid), missed);
    return new KeptPlan(head.planNo, new OrganisationId(head.organisation), new CustomerId(head.customer),
        claimed.stream().map(invoice -> new InvoiceId(invoice.id)).toList(), standing,
        found.stream().map(Part::figure).toList(), paid.stream().flatMap(payment -> payment.rateGap.stream()).findFirst());
  }

  private static Money paid(Currency currency, List<Invoice> claimed, List<Payment> payments) {
    BigDecimal before = claimed.stream().map(Invoice::paidBefore).reduce(BigDecimal.ZERO, BigDecimal::add);
    Money sum = payments.stream().map(Payment::amount).reduce(Money.zero(currency), Money::plus);
    return sum.minus(Currencies.money(before, currency));
  }

  private Head head(ResultSet row) throws SQLException {
    return new Head(Columns.text(row, 2), row.getInt(3), row.getInt(4), currencies.get(row.getInt(5)),
        PlanCodes.status(row.getString(6)), Columns.day(row, 7),
        new BreakTerms(row.getInt(8), row.getInt(9), row.getInt(10)), row.getBigDecimal(11));
  }

  private Part part(ResultSet row) throws SQLException {
    Currency currency = currencies.get(row.getInt(2));
    Instalment instalment = new Instalment(row.getInt(3), Columns.day(row, 4), Currencies.money(row.getBigDecimal(5), currency),
        Currencies.money(row.getBigDecimal(6), currency), Currencies.money(row.getBigDecimal(7), currency));
    String promise = Columns.text(row, 10);
    return new Part(instalment, new KeptPlan.Figure(Currencies.money(row.getBigDecimal(8), currency),
        PlanCodes.instalmentStatus(row.getString(9))), promise.equals("BR") || promise.equals("PK"));
  }

  private Payment payment(ResultSet row) throws SQLException {
    Currency of = currencies.get(row.getInt(2));
    Currency in = currencies.get(row.getInt(3));
    BigDecimal amount = row.getBigDecimal(6) == null ? BigDecimal.ZERO : row.getBigDecimal(6);
    if (of.equals(in)) {
      return new Payment(Currencies.money(amount, of), Optional.empty());
    }
    LocalDate day = Columns.day(row, 5);
    return rates.find(new OrganisationId(row.getInt(4)), in, of, day)
        .map(rate -> new Payment(Money.rounded(amount.multiply(rate.rate()), of, RoundingMode.HALF_UP), Optional.empty()))
        .orElseGet(() -> new Payment(Money.zero(of), Optional.of(new RateGap(in, of, day))));
  }

  @Override
  public void close() {
    heads.close();
    parts.close();
    invoices.close();
    payments.close();
  }
}

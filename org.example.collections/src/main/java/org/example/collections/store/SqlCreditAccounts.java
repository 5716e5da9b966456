// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.example.collections.credit.BrokenPromise;
import org.example.collections.credit.CreditAccount;
import org.example.collections.credit.CreditAccounts;
import org.example.collections.credit.CreditGroup;
import org.example.collections.credit.CreditLimit;
import org.example.collections.credit.CreditLimits;
import org.example.collections.credit.CreditPolicy;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.Exposure;
import org.example.collections.credit.OrderKind;
import org.example.collections.credit.Valuation;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.RateGap;

/** Accounts from the database: the customer's record, and everything else in one statement. */
public final class SqlCreditAccounts implements CreditAccounts {
  private final SqlSession session;
  private final ExchangeRates rates;
  private BusinessDays businessDays;

  public SqlCreditAccounts(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public CreditAccount of(CustomerId customer, CreditRequest request, CreditPolicy policy) {
    return account(customer, request, policy, false);
  }

  @Override
  public CreditAccount locked(CustomerId customer, CreditRequest request, CreditPolicy policy) {
    return account(customer, request, policy, true);
  }

  /** The rows are read after the lock was got, by a statement of their own: it sees what others committed meanwhile. */
  private CreditAccount account(CustomerId customer, CreditRequest request, CreditPolicy policy, boolean lock) {
    List<CreditPartner> partners = CreditPartner.of(session, customer.value(), policy.switches().groupLimit(), lock);
    CreditPartner partner = CreditPartner.in(partners, customer.value());
    Optional<Integer> parent = Optional.of(partner.parent() > 0 ? partner.parent() : partner.id())
        .filter(any -> policy.switches().groupLimit());
    List<CreditRow> rows = CreditRow.merged(session.list(CreditSql.of(new CreditScope(session.clientId(), customer.value(), parent,
        request.notCounted(), policy.switches().drafts(), policy.checkedKinds().contains(OrderKind.CASH),
        policy.switches().brokenPromise())), CreditRow::read));
    OpenDocuments documents = new OpenDocuments(rows, rates, this::isBusinessDay);
    Valuation valuation = new Valuation(rates, request.organisation(), partner.currency(), request.on());
    Predicate<CreditRow> own = row -> row.customer() == customer.value();
    ExposureSums sums = new ExposureSums(documents, valuation, partner.currency()).add(rows, own);
    CreditLimits limits = partner.limitsOr(limits(rows, own));
    Optional<CreditGroup> group = parent.map(key -> CreditPartner.in(partners, key)).map(above -> new CreditGroup(
        new CustomerId(above.id()), above.name(), new ExposureSums(documents, valuation, partner.currency()).add(rows, any -> true)
        .exposure(), above.limitsOr(limits(rows, row -> row.customer() == above.id()))));
    Exposure exposure = covered(sums.exposure(), limits, request, policy, valuation);
    Set<RateGap> gaps = new LinkedHashSet<>(documents.gaps());
    gaps.addAll(valuation.gaps());
    return new CreditAccount(customer, partner.name(), partner.active(), partner.interCompany(), partner.stop(),
        exposure, limits, group, sums.unpaid(), broken(rows), new ArrayList<>(gaps));
  }

  private static Exposure covered(Exposure exposure, CreditLimits limits, CreditRequest request, CreditPolicy policy,
      Valuation valuation) {
    return limits.cover(request.on()).filter(cover -> policy.switches().insuredReduces()).flatMap(valuation::of)
        .map(exposure::insuredBy).orElse(exposure);
  }

  private static List<CreditLimit> limits(List<CreditRow> rows, Predicate<CreditRow> whose) {
    return rows.stream().filter(row -> row.kind().equals(CreditSql.LIMIT)).filter(whose).map(row -> new CreditLimit(
        CreditCodes.limitType(row.number()), Currencies.money(row.amount(), row.currency()), row.day(), row.lastDay(),
        row.text().equals("Y"))).toList();
  }

  private static List<BrokenPromise> broken(List<CreditRow> rows) {
    return rows.stream().filter(row -> row.kind().equals(CreditSql.PROMISE))
        .map(row -> new BrokenPromise(row.day(), Currencies.money(row.amount(), row.currency())))
        .sorted(Comparator.comparing(BrokenPromise::promisedFor)).toList();
  }

  private boolean isBusinessDay(LocalDate day) {
    if (businessDays == null) {
      businessDays = new BusinessDays(session);
    }
    return businessDays.contains(day);
  }
}

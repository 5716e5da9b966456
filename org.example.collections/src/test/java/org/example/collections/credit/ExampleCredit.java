// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** A customer, a policy and what is checked, with the ports in memory. Amounts are in euro unless said otherwise. */
final class ExampleCredit {
  static final Currency EUR = new Currency("EUR", 2);
  static final Currency USD = new Currency("USD", 2);
  static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final CustomerId CUSTOMER = new CustomerId(7);
  private static final OrganisationId HERE = new OrganisationId(1);

  final List<CreditLimit> limits = new ArrayList<>();
  final List<CreditLimit> groupLimits = new ArrayList<>();
  final List<UnpaidItem> unpaid = new ArrayList<>();
  final List<BrokenPromise> promises = new ArrayList<>();
  final List<Release> releases = new ArrayList<>();
  final List<RateGap> gaps = new ArrayList<>();
  final Set<OrderKind> kinds = EnumSet.noneOf(OrderKind.class);
  final List<Boolean> locks = new ArrayList<>();
  Exposure exposure = Exposure.none(EUR);
  Optional<Exposure> group = Optional.empty();
  CreditMode mode = CreditMode.ENFORCE;
  Optional<Percentage> watch = Optional.empty();
  Optional<OverdueTerms> overdue = Optional.empty();
  CreditSwitches switches = new CreditSwitches(false, false, false, false, false);
  Optional<StopKind> stop = Optional.empty();
  Optional<ExchangeRate> rate = Optional.empty();
  boolean active = true;
  boolean interCompany;
  boolean withoutPolicy;
  boolean stoppedByHand;

  static Money eur(String amount) {
    return Money.of(amount, EUR);
  }

  ExampleCredit limit(String amount) {
    limits.add(new CreditLimit(LimitType.INTERNAL, eur(amount), DAY.minusDays(100), Optional.empty(), true));
    return this;
  }

  ExampleCredit owes(String amount) {
    Money zero = Money.zero(EUR);
    exposure = new Exposure(eur(amount), zero, zero, zero, zero, zero, zero);
    return this;
  }

  ExampleCredit unpaid(String number, String amount, int daysOverdue) {
    unpaid.add(new UnpaidItem(new RecordRef(RecordKind.INVOICE, 1000 + unpaid.size()), number, DAY.minusDays(daysOverdue),
        eur(amount), Optional.of(eur(amount)), Optional.empty()));
    return this;
  }

  ExampleCredit overdue(int days, int grace, String amount) {
    overdue = Optional.of(new OverdueTerms(days, grace, NominalAmount.of(amount)));
    return this;
  }

  static CreditRequest order(String amount) {
    return order(OrderKind.STANDARD, eur(amount));
  }

  static CreditRequest order(OrderKind kind, Money amount) {
    return CreditRequest.ofOrder(kind, 5, Optional.of(CUSTOMER), HERE, amount, DAY).atTerm(30);
  }

  static CreditRequest withoutCustomer() {
    return CreditRequest.ofOrder(OrderKind.STANDARD, 5, Optional.empty(), HERE, eur("1.00"), DAY);
  }

  CreditDecision ask(String amount) {
    return ask(order(amount));
  }

  CreditDecision ask(CreditRequest request) {
    return use().ask(request);
  }

  CreditDecision ensure(CreditRequest request) {
    return use().ensure(request);
  }

  /** Read once for this order. */
  CreditPreview preview(CreditRequest request) {
    return new PreviewCredit(policies(), accounts(), memory(), rates()).of(request);
  }

  private CheckCredit use() {
    return new CheckCredit(policies(), accounts(), memory(), rates());
  }

  private CreditPolicies policies() {
    return customer -> withoutPolicy ? Optional.empty() : Optional.of(policy());
  }

  private CreditPolicy policy() {
    return new CreditPolicy(mode, watch, overdue, switches, kinds, new ReleaseTerms(NominalAmount.of("1000"), 2), WhenFree.COMPLETE);
  }

  private ExchangeRates rates() {
    return (organisation, from, to, day) -> rate.filter(known -> known.from().equals(from) && known.to().equals(to));
  }

  private CreditAccounts accounts() {
    return new CreditAccounts() {
      @Override
      public CreditAccount locked(CustomerId customer, CreditRequest request, CreditPolicy policy) {
        locks.add(policy.switches().groupLimit());
        return of(customer, request, policy);
      }

      @Override
      public CreditAccount of(CustomerId customer, CreditRequest request, CreditPolicy policy) {
        return new CreditAccount(customer, "Acme", active, interCompany, stop, exposure, new CreditLimits(limits),
            group.map(all -> new CreditGroup(new CustomerId(8), "Holding", all, new CreditLimits(groupLimits))), unpaid, promises, gaps);
      }
    };
  }

  private Releases memory() {
    return new Releases() {
      @Override
      public List<Release> forOrder(CreditRequest request) {
        return releases;
      }

      @Override
      public boolean isStoppedByHand(CreditRequest request) {
        return stoppedByHand;
      }
    };
  }
}

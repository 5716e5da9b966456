// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;

/** Decides about an order or a shipment. The order window asks; what accepts an order makes sure. */
public final class CheckCredit {
  private final CreditPolicies policies;
  private final CreditAccounts accounts;
  private final Releases releases;
  private final ExchangeRates rates;

  public CheckCredit(CreditPolicies policies, CreditAccounts accounts, Releases releases, ExchangeRates rates) {
    this.policies = Objects.requireNonNull(policies);
    this.accounts = Objects.requireNonNull(accounts);
    this.releases = Objects.requireNonNull(releases);
    this.rates = Objects.requireNonNull(rates);
  }

  /** Locks nothing: between the answer and the order others may take the room. */
  public CreditDecision ask(CreditRequest request) {
    return decide(request, false);
  }

  /** Nobody else decides about the customer until the transaction ends, so that the room is taken once. */
  public CreditDecision ensure(CreditRequest request) {
    return decide(request, true);
  }

  private CreditDecision decide(CreditRequest request, boolean lock) {
    if (!request.kind().givesCredit() || !request.amount().isPositive() || isInvoicedShipment(request)) {
      return CreditDecision.without(Verdict.PASSES);
    }
    if (request.customer().isEmpty()) {
      return new CreditDecision(Verdict.HOLDS, List.of(CreditReason.of(CreditReasonCode.NO_CUSTOMER)), Optional.empty(),
          Optional.empty(), Optional.empty(), false);
    }
    CustomerId customer = request.customer().get();
    Optional<CreditPolicy> found = policies.of(customer);
    if (found.isEmpty()) {
      return CreditDecision.without(Verdict.NOT_ASKED);
    }
    CreditPolicy policy = found.get();
    if (!policy.checks(request.kind())) {
      return CreditDecision.without(Verdict.PASSES);
    }
    return judge(request, policy, lock ? accounts.locked(customer, request, policy) : accounts.of(customer, request, policy));
  }

  private CreditDecision judge(CreditRequest request, CreditPolicy policy, CreditAccount account) {
    if (account.interCompany() && !policy.checks(OrderKind.INTER_COMPANY)) {
      return CreditDecision.without(Verdict.PASSES);
    }
    Valuation valuation = new Valuation(rates, request.organisation(), account.currency(), request.on());
    Optional<Money> value = valuation.of(request.amount());
    Optional<Money> added = request.occasion() == CreditOccasion.SHIPMENT ? Optional.of(Money.zero(account.currency())) : value;
    CreditRules rules = new CreditRules(policy, account, request, valuation);
    List<CreditReason> reasons = rules.reasons(added);
    if (request.occasion() == CreditOccasion.SHIPMENT && releases.isStoppedByHand(request)) {
      reasons.add(CreditReason.of(CreditReasonCode.ON_HOLD));
    }
    CreditDecision found = new CreditDecision(Verdict.HOLDS, reasons, Optional.of(account), value, rules.limit(), false);
    return weigh(request, policy, found);
  }

  private CreditDecision weigh(CreditRequest request, CreditPolicy policy, CreditDecision found) {
    if (found.reasons().isEmpty()) {
      return found.as(Verdict.PASSES);
    }
    if (found.holding().isEmpty() || !policy.holds() || request.addsNothing()) {
      return found.as(Verdict.WARNS);
    }
    boolean released = releases.forOrder(request).stream().anyMatch(release -> release.covers(request, found.holding()));
    return released ? found.releasedByPerson() : found;
  }

  private static boolean isInvoicedShipment(CreditRequest request) {
    return request.occasion() == CreditOccasion.SHIPMENT && request.invoicedInFull();
  }
}

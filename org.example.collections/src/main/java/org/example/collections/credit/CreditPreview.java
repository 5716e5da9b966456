// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/**
 * What was read once about an order that somebody types, to decide about every amount on the way. Asks nobody, locks nothing, and
 * decides by the rules that will accept or hold the order; what others do meanwhile it does not know.
 *
 * @param account empty when no fact is needed: nothing is checked, or there is no customer yet
 * @param releases what was released for the order before
 * @param rate from the currency of the order to the tenant's; empty when they are the same or there is none
 */
public record CreditPreview(CreditRequest asked, Optional<CreditPolicy> policy, Optional<CreditAccount> account,
    List<Release> releases, Optional<ExchangeRate> rate) {
  public CreditPreview {
    releases = List.copyOf(releases);
  }

  /** Whether it was read for this customer, organisation and currency. */
  public boolean isAbout(Optional<CustomerId> customer, OrganisationId organisation, Currency currency) {
    return asked.customer().equals(customer) && asked.organisation().equals(organisation)
        && asked.amount().currency().equals(currency);
  }

  /**
   * Decides about the order as it stands now. One without an amount is looked at as one of the smallest coin: that tells what does not
   * depend on the amount.
   */
  public CreditDecision decide(OrderKind kind, int paymentTermId, Money amount) {
    Money least = new Money(BigDecimal.ONE.movePointLeft(amount.currency().decimals()), amount.currency());
    CreditRequest request = new CreditRequest(asked.occasion(), kind, asked.orderId(), asked.customer(), asked.organisation(),
        amount.isZero() ? least : amount, asked.accepted(), paymentTermId, asked.invoicedInFull(), asked.on());
    CreditDecision decision = new CheckCredit(customer -> policy, new Known(), new Released(),
        (organisation, from, to, day) -> rate.filter(known -> known.from().equals(from) && known.to().equals(to))).ask(request);
    return amount.isZero() ? ofNothing(decision) : decision;
  }

  /** The coin is not part of the order. */
  private static CreditDecision ofNothing(CreditDecision decision) {
    List<CreditReason> reasons = decision.value()
        .map(coin -> decision.reasons().stream().map(reason -> reason.without(coin)).toList()).orElse(decision.reasons());
    return new CreditDecision(decision.verdict(), reasons, decision.account(), decision.value().map(coin -> Money.zero(coin.currency())),
        decision.limit(), decision.released());
  }

  private final class Known implements CreditAccounts {
    @Override
    public CreditAccount of(CustomerId customer, CreditRequest request, CreditPolicy policy) {
      return account.orElseThrow();
    }

    @Override
    public CreditAccount locked(CustomerId customer, CreditRequest request, CreditPolicy policy) {
      throw new IllegalStateException("A preview locks nobody");
    }
  }

  private final class Released implements Releases {
    @Override
    public List<Release> forOrder(CreditRequest request) {
      return releases;
    }

    @Override
    public boolean isStoppedByHand(CreditRequest request) {
      return false;
    }
  }
}

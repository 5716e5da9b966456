// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;

/** Reads once what the order window needs while somebody types. */
public final class PreviewCredit {
  private final CreditPolicies policies;
  private final CreditAccounts accounts;
  private final Releases releases;
  private final ExchangeRates rates;

  public PreviewCredit(CreditPolicies policies, CreditAccounts accounts, Releases releases, ExchangeRates rates) {
    this.policies = Objects.requireNonNull(policies);
    this.accounts = Objects.requireNonNull(accounts);
    this.releases = Objects.requireNonNull(releases);
    this.rates = Objects.requireNonNull(rates);
  }

  /** @param request the order as it stands; the amount does not matter, its currency does */
  public CreditPreview of(CreditRequest request) {
    Optional<CustomerId> customer = request.customer();
    Optional<CreditPolicy> policy = customer.flatMap(policies::of);
    if (policy.filter(found -> found.mode() != CreditMode.OFF).isEmpty()) {
      return new CreditPreview(request, policy, Optional.empty(), List.of(), Optional.empty());
    }
    CreditAccount account = accounts.of(customer.get(), request, policy.get());
    Currency ordered = request.amount().currency();
    Optional<ExchangeRate> rate = ordered.equals(account.currency()) ? Optional.empty()
        : rates.find(request.organisation(), ordered, account.currency(), request.on());
    return new CreditPreview(request, policy, Optional.of(account), releases.forOrder(request), rate);
  }
}

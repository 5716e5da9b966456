// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.util.HashMap;
import java.util.Map;
import org.example.collections.money.Currency;
import org.example.collections.receivable.OrganisationId;

/** Sums up accounts, in their own currencies; converted once, at the end. */
final class Claims {
  private record Key(OrganisationId organisation, Currency currency) {
  }

  private final Map<Key, Receivables> sums = new HashMap<>();

  void add(AgedAccount account) {
    sums.merge(new Key(account.organisation(), account.currency()),
        new Receivables(account.byDue().total(), account.byDue().in(AgeBand.NOT_DUE)), Receivables::plus);
  }

  Map<OrganisationId, Receivables> in(InOneCurrency converted) {
    Map<OrganisationId, Receivables> claims = new HashMap<>();
    sums.forEach((key, sum) -> claims.merge(key.organisation, new Receivables(converted.value(key.organisation, sum.total()),
        converted.value(key.organisation, sum.notDue())), Receivables::plus));
    return claims;
  }
}

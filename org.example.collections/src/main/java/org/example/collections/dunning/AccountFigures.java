// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.OrganisationId;

/** What the candidates of one customer come to; those covered in full count for nothing. */
final class AccountFigures {
  /** Open in one organisation and currency, after credits. */
  record Balance(OrganisationId organisation, Money amount) {
  }

  private record Key(OrganisationId organisation, Currency currency) {
  }

  private final Map<Key, Money> balances = new HashMap<>();
  private final Map<ProcedureId, Integer> oldestDays = new HashMap<>();

  AccountFigures(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      Money net = candidate.net();
      if (net.isPositive()) {
        balances.merge(new Key(candidate.organisation(), candidate.currency()), net, Money::plus);
        oldestDays.merge(candidate.procedure().id(), candidate.daysOverdue(), Math::max);
      }
    }
  }

  Stream<Balance> balances() {
    return balances.entrySet().stream().map(entry -> new Balance(entry.getKey().organisation(), entry.getValue()));
  }

  Stream<Balance> balancesIn(Currency currency) {
    return balances().filter(balance -> balance.amount().currency().equals(currency));
  }

  /** Days the oldest item under the procedure is overdue. */
  int oldestDays(ProcedureId procedure) {
    return oldestDays.get(procedure);
  }
}

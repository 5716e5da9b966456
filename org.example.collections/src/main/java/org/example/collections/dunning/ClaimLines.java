// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.PartPayment;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.OpenItemId;

/** The claims of one customer's items: each computed once, the lump sum once per invoice however many of its instalments are late. */
final class ClaimLines {
  private final ClaimRules rules;
  private final CustomerType customer;
  private final Map<OpenItemId, Candidate> candidates = new HashMap<>();
  private final Map<OpenItemId, ItemClaim> claims = new HashMap<>();
  private final Set<Integer> withLumpSum = new HashSet<>();

  ClaimLines(ClaimRules rules, CustomerType customer, List<Candidate> counted) {
    this.rules = rules;
    this.customer = customer;
    counted.forEach(candidate -> candidates.put(candidate.item().item().id(), candidate));
  }

  /** What keeps the item from being dunned at its level: a claim the level shows cannot be computed. To be asked first. */
  Optional<Obstacle> obstacle(Chosen one) {
    OpenItemId id = one.item().item().id();
    Candidate candidate = candidates.get(id);
    List<PartPayment> credits = candidate.uses().stream()
        .map(use -> new PartPayment(use.credit().date(), use.amount())).toList();
    ClaimRules.Result result =
        rules.of(one.item(), ClaimRules.Asked.by(one), customer, candidate.net(), credits, !withLumpSum.contains(id.invoiceId()));
    result.claim().ifPresent(claim -> {
      claims.put(id, claim);
      if (claim.lumpSum().isPositive()) {
        withLumpSum.add(id.invoiceId());
      }
    });
    return result.obstacle();
  }

  DunnedLine line(Chosen one) {
    return new DunnedLine(one.item(), one.atLevel(), one.daysOverdue(), Optional.ofNullable(claims.get(one.item().item().id())));
  }
}

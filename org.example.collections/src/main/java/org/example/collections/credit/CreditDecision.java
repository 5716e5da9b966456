// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.Set;
import org.example.collections.money.Money;

/**
 * The answer, with all reasons (case K-46).
 *
 * @param account facts it was made of; empty when none were needed
 * @param value the order in the tenant's currency; empty when it was not needed or there is no rate
 * @param limit what holds for the customer; empty: no limit
 * @param released it would be held, but somebody released it
 */
public record CreditDecision(Verdict verdict, List<CreditReason> reasons, Optional<CreditAccount> account, Optional<Money> value,
    Optional<Money> limit, boolean released) {
  public CreditDecision {
    reasons = List.copyOf(reasons);
  }

  static CreditDecision without(Verdict verdict) {
    return new CreditDecision(verdict, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  public boolean holds() {
    return verdict == Verdict.HOLDS;
  }

  /** Without this order. */
  public Optional<Exposure> exposure() {
    return account.map(CreditAccount::exposure);
  }

  /** What the limit leaves for this order, less than zero when it is passed already; empty: no limit. */
  public Optional<Money> room() {
    return limit.flatMap(bound -> exposure().map(exposure -> bound.minus(exposure.total())));
  }

  public Set<CreditReasonCode> holding() {
    return reasons.stream().map(CreditReason::code).filter(CreditReasonCode::holds).collect(Collectors.toUnmodifiableSet());
  }

  CreditDecision as(Verdict other) {
    return new CreditDecision(other, reasons, account, value, limit, released);
  }

  CreditDecision releasedByPerson() {
    return new CreditDecision(Verdict.PASSES, reasons, account, value, limit, true);
  }
}

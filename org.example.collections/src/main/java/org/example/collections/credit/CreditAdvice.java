// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.RecordRef;

/**
 * What would help (case: "pay invoice 1042 of 800.00 or order up to 650.00").
 *
 * @param pay invoices that would make room when paid, the oldest first; empty: paying does not help
 * @param orderUpTo an order of this size would pass, in the tenant's currency; empty: the size is not what is wrong
 */
public record CreditAdvice(List<UnpaidItem> pay, Optional<Money> orderUpTo) {
  private static final Set<CreditReasonCode> CURED_BY_MONEY = Set.of(CreditReasonCode.OVER_LIMIT, CreditReasonCode.OVER_GROUP_LIMIT,
      CreditReasonCode.OVERDUE, CreditReasonCode.DUNNING_LEVEL);

  public CreditAdvice {
    pay = List.copyOf(pay);
  }

  /** Nothing to advise for an order that is not held for something money or a smaller order would cure. */
  public static CreditAdvice of(CreditDecision decision) {
    boolean curable = decision.account().isPresent() && !decision.holding().isEmpty()
        && CURED_BY_MONEY.containsAll(decision.holding());
    return curable ? new CreditAdvice(invoicesToPay(decision, decision.account().get()), sizeThatPasses(decision))
        : new CreditAdvice(List.of(), Optional.empty());
  }

  private static Optional<Money> sizeThatPasses(CreditDecision decision) {
    Set<CreditReasonCode> bySize = Set.of(CreditReasonCode.OVER_LIMIT, CreditReasonCode.OVER_GROUP_LIMIT);
    if (!bySize.containsAll(decision.holding()) || decision.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<Money> excess = excess(decision);
    return excess.map(over -> decision.value().get().minus(over)).filter(Money::isPositive);
  }

  /** How much too much it is, by the limit that is passed furthest. */
  private static Optional<Money> excess(CreditDecision decision) {
    return decision.reasons().stream()
        .filter(reason -> reason.code() == CreditReasonCode.OVER_LIMIT || reason.code() == CreditReasonCode.OVER_GROUP_LIMIT)
        .map(reason -> reason.amount().orElseThrow().minus(reason.bound().orElseThrow())).max(Comparator.naturalOrder());
  }

  private static List<UnpaidItem> invoicesToPay(CreditDecision decision, CreditAccount account) {
    Set<UnpaidItem> pay = new LinkedHashSet<>();
    decision.reasons().forEach(reason -> pay.addAll(reason.items()));
    excess(decision).map(over -> over.minus(sum(pay, account))).filter(Money::isPositive)
        .ifPresent(missing -> pay.addAll(covering(missing, pay, account)));
    return wholeInvoices(pay).stream().sorted(Comparator.comparing(UnpaidItem::dueDate)).toList();
  }

  /** An invoice that is paid in parts is named once. */
  private static Collection<UnpaidItem> wholeInvoices(Set<UnpaidItem> pay) {
    Map<RecordRef, UnpaidItem> whole = new LinkedHashMap<>();
    pay.forEach(item -> whole.merge(item.invoice(), item, UnpaidItem::with));
    return whole.values();
  }

  /** One invoice if one is enough, the smallest such; else the oldest until they are enough; none if all are not. */
  private static List<UnpaidItem> covering(Money missing, Set<UnpaidItem> taken, CreditAccount account) {
    List<UnpaidItem> others = account.unpaid().stream().filter(item -> !taken.contains(item) && item.value().isPresent()).toList();
    Optional<UnpaidItem> one = others.stream().filter(item -> item.value().get().compareTo(missing) >= 0)
        .min(Comparator.comparing(item -> item.value().get()));
    if (one.isPresent()) {
      return List.of(one.get());
    }
    List<UnpaidItem> several = new ArrayList<>();
    Money rest = missing;
    for (UnpaidItem item : others) {
      several.add(item);
      rest = rest.minus(item.value().get());
      if (!rest.isPositive()) {
        return several;
      }
    }
    return List.of();
  }

  private static Money sum(Set<UnpaidItem> items, CreditAccount account) {
    return items.stream().flatMap(item -> item.value().stream()).reduce(Money.zero(account.currency()), Money::plus);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * Finds every reason against an order (case K-46). Over the limit is strictly more than the limit; the watch share and all days count
 * from the day or share itself on.
 */
final class CreditRules {
  private final CreditPolicy policy;
  private final CreditAccount account;
  private final CreditRequest request;
  private final List<CreditReason> reasons = new ArrayList<>();

  CreditRules(CreditPolicy policy, CreditAccount account, CreditRequest request) {
    this.policy = policy;
    this.account = account;
    this.request = request;
  }

  /** @param added what comes on top of the exposure, in the tenant's currency; empty when there is no rate */
  List<CreditReason> reasons(Optional<Money> added, List<CreditReason> missing) {
    if (!account.active()) {
      reasons.add(CreditReason.named(CreditReasonCode.INACTIVE_CUSTOMER, account.name()));
    }
    if (policy.mode() == CreditMode.HOLD_ALL) {
      reasons.add(CreditReason.of(CreditReasonCode.HOLD_ALL));
    }
    account.stop().ifPresent(stop -> reasons.add(CreditReason.of(
        stop == StopKind.BY_PERSON ? CreditReasonCode.STOPPED : CreditReasonCode.STOPPED_BY_DUNNING)));
    if (!missing.isEmpty() && needsAmounts()) {
      reasons.addAll(missing);
    } else {
      added.ifPresent(this::compareWithLimits);
    }
    policy.overdue().ifPresent(this::findOverdue);
    findDunning();
    findBrokenPromise();
    return reasons;
  }

  private boolean needsAmounts() {
    return limit().isPresent() || groupLimit().isPresent()
        || policy.overdue().filter(terms -> !terms.amount().isZero()).isPresent();
  }

  Optional<Money> limit() {
    return account.limits().inForce(request.on(), policy.switches().insuredReduces()).map(CreditLimit::amount);
  }

  private Optional<Money> groupLimit() {
    return account.group().flatMap(group -> group.limits().inForce(request.on(), policy.switches().insuredReduces()))
        .map(CreditLimit::amount);
  }

  private void compareWithLimits(Money added) {
    limit().ifPresent(bound -> compare(account.exposure().total().plus(added), bound, CreditReasonCode.OVER_LIMIT, ""));
    account.group().ifPresent(group -> groupLimit().ifPresent(bound ->
        compare(group.exposure().total().plus(added), bound, CreditReasonCode.OVER_GROUP_LIMIT, group.name())));
  }

  private void compare(Money claimed, Money bound, CreditReasonCode over, String name) {
    if (claimed.compareTo(bound) > 0) {
      reasons.add(CreditReason.against(over, claimed, bound, name));
    } else if (bound.isPositive()
        && policy.watch().filter(share -> claimed.compareTo(share.of(bound, RoundingMode.HALF_UP)) >= 0).isPresent()) {
      reasons.add(CreditReason.against(CreditReasonCode.NEAR_LIMIT, claimed, bound, name));
    }
  }

  private void findOverdue(OverdueTerms terms) {
    List<UnpaidItem> late = overdue(terms);
    if (late.isEmpty()) {
      return;
    }
    Money sum = late.stream().flatMap(item -> item.value().stream()).reduce(Money.zero(account.currency()), Money::plus);
    if (terms.amount().isZero() || sum.compareTo(terms.amount().moneyFor(account.currency())) >= 0) {
      UnpaidItem oldest = late.get(0);
      reasons.add(new CreditReason(CreditReasonCode.OVERDUE, Optional.of(sum), Optional.empty(), oldest.daysOverdue(request.on()),
          oldest.documentNo(), Optional.empty(), late));
    }
  }

  /** Items that count, the oldest first. */
  List<UnpaidItem> overdue(OverdueTerms terms) {
    return account.unpaid().stream().filter(item -> item.daysOverdue(request.on()) >= terms.firstDay())
        .sorted(Comparator.comparing(UnpaidItem::dueDate)).toList();
  }

  private void findDunning() {
    if (policy.switches().dunningBlocks()) {
      List<UnpaidItem> dunned = account.unpaid().stream().filter(item -> item.blockingNotice().isPresent()).toList();
      dunned.stream().findFirst().ifPresent(oldest -> reasons.add(new CreditReason(CreditReasonCode.DUNNING_LEVEL, Optional.empty(),
          Optional.empty(), 0, oldest.blockingNotice().get(), Optional.empty(), dunned)));
    }
  }

  private void findBrokenPromise() {
    if (policy.switches().brokenPromise()) {
      account.brokenPromises().stream().findFirst().ifPresent(promise -> reasons.add(new CreditReason(
          CreditReasonCode.BROKEN_PROMISE, Optional.of(promise.amount()), Optional.empty(), 0, promise.promisedFor().toString(),
          Optional.empty(), List.of())));
    }
  }
}

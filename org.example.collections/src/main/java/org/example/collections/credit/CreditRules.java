// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.RateGap;

/**
 * Finds every reason against an order (case K-46). Over the limit is strictly more than the limit; the watch share and all days count
 * from the day or share itself on.
 */
final class CreditRules {
  private final CreditPolicy policy;
  private final CreditAccount account;
  private final CreditRequest request;
  private final Optional<CreditLimit> own;
  private final Optional<CreditLimit> ofGroup;
  private final Optional<Money> limit;
  private final Optional<Money> groupLimit;
  private final Set<RateGap> gaps;
  private final List<CreditReason> reasons = new ArrayList<>();

  CreditRules(CreditPolicy policy, CreditAccount account, CreditRequest request, Valuation valuation) {
    this.policy = policy;
    this.account = account;
    this.request = request;
    own = account.limits().inForce(request.on(), policy.switches().insuredReduces());
    ofGroup = account.group().flatMap(group -> group.limits().inForce(request.on(), policy.switches().insuredReduces()));
    limit = own.flatMap(row -> valuation.of(row.amount()));
    groupLimit = ofGroup.flatMap(row -> valuation.of(row.amount()));
    gaps = new LinkedHashSet<>(account.gaps());
    gaps.addAll(valuation.gaps());
  }

  /** In the tenant's currency; empty: no limit, or one without a rate. */
  Optional<Money> limit() {
    return limit;
  }

  /** @param added what comes on top of the exposure, in the tenant's currency; empty when there is no rate */
  List<CreditReason> reasons(Optional<Money> added) {
    if (!account.active()) {
      reasons.add(CreditReason.named(CreditReasonCode.INACTIVE_CUSTOMER, account.name()));
    }
    if (policy.mode() == CreditMode.HOLD_ALL) {
      reasons.add(CreditReason.of(CreditReasonCode.HOLD_ALL));
    }
    account.stop().ifPresent(stop -> reasons.add(CreditReason.of(
        stop == StopKind.BY_PERSON ? CreditReasonCode.STOPPED : CreditReasonCode.STOPPED_BY_DUNNING)));
    if (!gaps.isEmpty() && needsAmounts()) {
      gaps.forEach(gap -> reasons.add(CreditReason.missing(gap)));
    } else {
      added.ifPresent(this::compareWithLimits);
    }
    policy.overdue().ifPresent(this::findOverdue);
    findDunning();
    findBrokenPromise();
    return reasons;
  }

  private boolean needsAmounts() {
    return own.isPresent() || ofGroup.isPresent() || policy.overdue().filter(terms -> !terms.amount().isZero()).isPresent();
  }

  private void compareWithLimits(Money added) {
    limit.ifPresent(bound -> compare(account.exposure().total().plus(added), bound, CreditReasonCode.OVER_LIMIT, ""));
    account.group().ifPresent(group -> groupLimit.ifPresent(bound ->
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
    if (sum.compareTo(terms.amount().moneyFor(account.currency())) >= 0) {
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

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.money.NominalAmount;
import org.example.collections.receivable.OrganisationId;

/**
 * Asks for releases and decides about them. Whoever entered the order or asked for its release cannot decide; above an amount two
 * people decide, one after the other.
 */
public final class DecideHolds {
  private static final OrganisationId ALL = new OrganisationId(0);

  /** @param waiting holds that need a second person now */
  public record Outcome(List<CreditHold> released, List<CreditHold> waiting) {}

  private final CreditHolds holds;
  private final CreditPolicies policies;

  public DecideHolds(CreditHolds holds, CreditPolicies policies) {
    this.holds = Objects.requireNonNull(holds);
    this.policies = Objects.requireNonNull(policies);
  }

  /** @throws HoldRefused when the hold is not open any more */
  public CreditHold request(HoldId hold, int user, String text) {
    CreditHold found = one(hold);
    holds.requested(found.id(), user, text);
    return found;
  }

  /** @throws HoldRefused when the user may not decide, nothing fits or the release makes no sense */
  public CreditHold reject(HoldId hold, int user, boolean mayDecide, String reason, LocalDate on) {
    CreditHold found = one(hold);
    refuse(!mayDecide, HoldRefused.Why.NO_RIGHT, found.number());
    refuse(!found.status().canBeReleased(), HoldRefused.Why.OVER, found.number());
    refuse(found.heldFor().contains(user), HoldRefused.Why.OWN, found.number());
    holds.rejected(found.id(), user, reason, on);
    return found;
  }

  /** All or nothing: one hold that the user may not decide about stops the release of all. */
  public Outcome release(ReleaseOrder order) {
    refuse(!order.mayDecide(), HoldRefused.Why.NO_RIGHT, "");
    refuse(order.validUntil().filter(order.on()::isAfter).isPresent(), HoldRefused.Why.ENDS_TOO_EARLY, "");
    refuse(!order.which().namesSomething(), HoldRefused.Why.NOTHING_HELD, "");
    List<CreditHold> found = holds.find(order.which()).stream().filter(hold -> hold.status().canBeReleased()).toList();
    refuse(found.isEmpty() && !order.laterOrders(), HoldRefused.Why.NOTHING_HELD, "");
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
    found.forEach(hold -> release(hold, order, outcome));
    order.which().customer().filter(customer -> order.laterOrders()).ifPresent(customer -> holds.releasedAhead(customer,
        order.which().organisation().orElse(ALL), order,
        order.validUntil().orElse(order.on().plusDays(policies.of(customer).map(this::days).orElse(0L)))));
    return outcome;
  }

  private void release(CreditHold hold, ReleaseOrder order, Outcome outcome) {
    refuse(hold.heldFor().contains(order.user()), HoldRefused.Why.OWN, hold.number());
    Money upTo = order.upTo().map(amount -> amount.moneyFor(hold.amount().currency())).orElse(hold.amount());
    refuse(upTo.compareTo(hold.amount()) < 0, HoldRefused.Why.TOO_SMALL, hold.number());
    Optional<CreditPolicy> policy = hold.customer().flatMap(policies::of);
    if (needsTwo(policy, upTo) && hold.firstDecider().isEmpty()) {
      holds.releasedOnce(hold.id(), order.user(), order.reason(), order.on());
      outcome.waiting().add(hold);
      return;
    }
    refuse(hold.firstDecider().isPresent() && hold.firstDecider().getAsInt() == order.user(), HoldRefused.Why.OWN, hold.number());
    holds.released(hold.id(), order.user(), order.reason(), upTo,
        order.validUntil().orElse(order.on().plusDays(policy.map(this::days).orElse(0L))), order.on());
    outcome.released().add(hold);
  }

  private long days(CreditPolicy policy) {
    return policy.release().validDays();
  }

  private static boolean needsTwo(Optional<CreditPolicy> policy, Money upTo) {
    NominalAmount above = policy.map(found -> found.release().fourEyesAbove()).orElse(NominalAmount.ZERO);
    return !above.isZero() && upTo.compareTo(above.moneyFor(upTo.currency())) > 0;
  }

  private CreditHold one(HoldId hold) {
    return holds.find(HoldFilter.of(hold)).stream().findFirst()
        .orElseThrow(() -> new HoldRefused(HoldRefused.Why.OVER, String.valueOf(hold.value())));
  }

  private static void refuse(boolean wrong, HoldRefused.Why why, String number) {
    if (wrong) {
      throw new HoldRefused(why, number);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets waiting orders go on when nothing holds them any more: by promised date, as long as there is room. Each order is decided in
 * its own transaction, so that the next one sees what the last one took. Running twice changes nothing.
 */
public final class RecheckHolds {
  /** What became of a hold. */
  public record Rechecked(CreditHold hold, WaitingOrders.Result result) {}

  private final CreditHolds holds;
  private final CreditPolicies policies;
  private final WaitingOrders orders;
  private final HoldNews news;
  private final Runnable commit;

  /** @param commit ends the transaction that holds the records, so that no order waits for it */
  public RecheckHolds(CreditHolds holds, CreditPolicies policies, WaitingOrders orders, HoldNews news, Runnable commit) {
    this.holds = Objects.requireNonNull(holds);
    this.policies = Objects.requireNonNull(policies);
    this.orders = Objects.requireNonNull(orders);
    this.news = Objects.requireNonNull(news);
    this.commit = Objects.requireNonNull(commit);
  }

  public List<Rechecked> of(HoldFilter filter) {
    List<CreditHold> waiting = holds.find(filter).stream().filter(hold -> hold.status().isWaiting()).toList();
    List<Rechecked> done = new ArrayList<>(released(holds.releasedButWaiting(filter)));
    for (CreditHold hold : waiting) {
      WaitingOrders.Result result = whenFree(hold) == WhenFree.COMPLETE ? orders.complete(hold) : orders.ask(hold);
      settle(hold, result);
      done.add(new Rechecked(hold, result));
    }
    return done;
  }

  /** Orders whose holds a person released. */
  public List<Rechecked> released(List<CreditHold> released) {
    commit.run();
    List<Rechecked> done = new ArrayList<>();
    for (CreditHold hold : released) {
      if (hold.orderId() > 0 && hold.status() != HoldStatus.BY_HAND && whenFree(hold) == WhenFree.COMPLETE) {
        WaitingOrders.Result result = orders.completeReleased(hold);
        done.add(new Rechecked(hold, result));
        if (result.state() != WaitingOrders.State.REFUSED || hold.status() != HoldStatus.RELEASED) {
          news.tell(hold, result);
        }
        commit.run();
      }
    }
    return done;
  }

  private WhenFree whenFree(CreditHold hold) {
    Optional<CreditPolicy> policy = hold.customer().flatMap(policies::of);
    return policy.map(CreditPolicy::whenFree).orElse(WhenFree.OFFER);
  }

  private void settle(CreditHold hold, WaitingOrders.Result result) {
    switch (result.state()) {
      case COMPLETED, PASSES -> holds.ended(hold.id(), HoldStatus.FREE_AGAIN);
      case GONE -> holds.ended(hold.id(), HoldStatus.OBSOLETE);
      case STILL_HELD, REFUSED -> { }
    }
    if (result.state() == WaitingOrders.State.COMPLETED || result.state() == WaitingOrders.State.PASSES) {
      news.tell(hold, result);
    }
    commit.run();
  }
}

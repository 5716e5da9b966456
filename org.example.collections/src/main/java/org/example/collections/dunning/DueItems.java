// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the open items of a customer. Due is what is at its due date or past it, or at a friendly notice before it;
 * items of other procedures than the run's are no part of the run.
 */
final class DueItems {
  /** @param notDue not due yet and free of obstacles, to be named for information */
  record Sorted(List<Candidate> candidates, List<LeftOut> leftOut, List<DueItem> notDue) {
  }

  private final DunningPolicy policy;
  private final DunningRunRequest request;
  private final Obstacles obstacles;

  DueItems(DunningPolicy policy, DunningRunRequest request) {
    this.policy = policy;
    this.request = request;
    this.obstacles = new Obstacles(policy, request.date());
  }

  Sorted sort(CustomerAccount account) {
    Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    DisputedParts disputed = new DisputedParts(request.date());
    for (DueItem listed : account.items()) {
      DueItem item = disputed.takenOff(listed);
      Optional<ProcedureId> named = policy.named(item, account);
      boolean inScope = request.procedure().isEmpty() || request.procedure().equals(named);
      if (inScope && item.item().open().isPositive()) {
        put(item, account, named, sorted);
      }
    }
    return sorted;
  }

  private void put(DueItem item, CustomerAccount account, Optional<ProcedureId> named, Sorted sorted) {
    int days = item.item().daysOverdue(request.date());
    Optional<DunningProcedure> procedure = named.flatMap(policy::usable);
    Optional<Obstacle> obstacle = obstacles.first(item, account, named);
    if (days < procedure.map(DunningProcedure::firstDay).orElse(0)) {
      if (obstacle.isEmpty()) {
        sorted.notDue().add(item);
      }
    } else if (obstacle.isPresent()) {
      sorted.leftOut().add(Candidate.leftOut(item, days, procedure, Optional.empty(), obstacle.get()));
    } else {
      sorted.candidates().add(new Candidate(item, days, procedure.orElseThrow(), List.of()));
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.example.collections.receivable.OpenItemId;
import org.example.collections.receivable.OrganisationId;

/**
 * A customer's account, and what a run would decide about it.
 *
 * @param stopping what is not booked yet, where the policy stops the whole run for it; empty: the run takes place
 */
public record ForeseenRun(CustomerAccount account, AccountOutcome outcome, List<StaleFact> stopping) {
  public ForeseenRun {
    stopping = List.copyOf(stopping);
  }

  /** Empty for an item that the run would not look at, since it is not due. */
  public Optional<DunningDecision> about(OpenItemId item) {
    return outcome.decisions().stream().filter(decision -> decision.item().item().id().equals(item)).findFirst();
  }

  /** Only what lies in some organisations; decided with everything in view, as a run does. */
  public ForeseenRun in(Predicate<OrganisationId> seen) {
    CustomerAccount shown = new CustomerAccount(account.customer(), account.customerProcedure(), account.groupProcedure(),
        account.graceUntil(), account.blocks(), account.contacts(), account.locationId(), account.language(), account.type(),
        account.items().stream().filter(item -> seen.test(item.item().organisation())).toList(),
        account.credits().stream().filter(credit -> seen.test(credit.organisation())).toList());
    return new ForeseenRun(shown, new AccountOutcome(outcome.customer(),
        outcome.decisions().stream().filter(decision -> seen.test(decision.item().item().organisation())).toList(),
        outcome.notices().stream().filter(notice -> seen.test(notice.organisation())).toList()), stopping);
  }
}

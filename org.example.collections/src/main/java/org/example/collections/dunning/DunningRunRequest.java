// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/**
 * What a run is asked to do: its date and scope. Items outside the scope are no part of the run.
 *
 * @param run an existing draft run to create again; empty: a new run
 * @param procedure only items under this procedure; empty: all, and items without a procedure are left out with a
 *     reason
 * @param customerGroupId only customers of this group
 */
public record DunningRunRequest(LocalDate date, Optional<DunningRunId> run, Optional<ProcedureId> procedure,
    Optional<OrganisationId> organisation, Optional<CustomerId> customer, OptionalInt customerGroupId) {
  public static DunningRunRequest everythingOn(LocalDate date) {
    return new DunningRunRequest(date, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        OptionalInt.empty());
  }
}

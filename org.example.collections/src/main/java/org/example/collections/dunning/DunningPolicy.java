// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Map;
import java.util.Optional;
import org.example.collections.receivable.InterestLaw;

/**
 * The tenant's dunning settings.
 *
 * @param procedures the active procedures
 * @param tenantDefault the procedure of customers for whom nothing else is set
 * @param law what may be claimed of customers in default
 */
public record DunningPolicy(Map<ProcedureId, DunningProcedure> procedures, Optional<ProcedureId> tenantDefault, InterestLaw law) {
  public DunningPolicy {
    procedures = Map.copyOf(procedures);
  }

  /** A policy under which no level asks for interest. */
  public DunningPolicy(Map<ProcedureId, DunningProcedure> procedures, Optional<ProcedureId> tenantDefault) {
    this(procedures, tenantDefault, InterestLaw.NONE);
  }

  /** Invoice, customer, group, tenant default: the first that names a procedure decides (case A-31), usable or not. */
  public Optional<ProcedureId> named(DueItem item, CustomerAccount account) {
    return item.override().or(account::customerProcedure).or(account::groupProcedure).or(() -> tenantDefault);
  }

  /** @throws InvalidProcedure when the level is of no procedure in use */
  DunningProcedure procedureOf(LevelId level) {
    return procedures.values().stream().filter(procedure -> procedure.rank(level) >= 0).findFirst()
        .orElseThrow(() -> new InvalidProcedure(level, "No active procedure has the level " + level.value()));
  }

  /** Empty when the procedure is inactive or has no usable level. */
  public Optional<DunningProcedure> usable(ProcedureId id) {
    return Optional.ofNullable(procedures.get(id)).filter(procedure -> !procedure.ladder().isEmpty());
  }
}

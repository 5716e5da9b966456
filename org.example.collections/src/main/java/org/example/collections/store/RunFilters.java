// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.example.collections.dunning.DunningRunRequest;

/**
 * Scope of a run as its record keeps it; 0 where it is not narrowed.
 *
 * @param procedure C_Dunning_ID, 0: all procedures
 */
record RunFilters(int procedure, int organisation, int customer, int customerGroup) {
  /** Condition on a run with alias r that it has the same scope. */
  private static final String SAME = "AND COALESCE(r.COL_Org_ID, 0) = ? AND COALESCE(r.COL_BPartner_ID, 0) = ?"
      + " AND COALESCE(r.COL_BP_Group_ID, 0) = ? AND CASE WHEN r.COL_IsAllProcedures = 'Y' THEN 0 ELSE r.C_Dunning_ID"
      + " END = ?";

  static RunFilters of(DunningRunRequest request) {
    return new RunFilters(request.procedure().map(id -> id.value()).orElse(0),
        request.organisation().map(id -> id.value()).orElse(0), request.customer().map(id -> id.value()).orElse(0),
        request.customerGroupId().orElse(0));
  }

  Sql sameScope(Sql sql) {
    return sql.add(SAME, organisation, customer, customerGroup, procedure);
  }

  static Integer orNull(int id) {
    return id == 0 ? null : id;
  }
}

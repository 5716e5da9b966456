// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Reads what a run record in the window asks for. */
public final class SqlRunRequests {
  private final SqlSession session;

  public SqlRunRequests(SqlSession session) {
    this.session = session;
  }

  public DunningRunRequest of(DunningRunId run) {
    return session.first(Sql.of("SELECT DunningDate, COL_IsAllProcedures, C_Dunning_ID, COL_Org_ID, COL_BPartner_ID, COL_BP_Group_ID"
        + " FROM C_DunningRun WHERE C_DunningRun_ID = ? AND AD_Client_ID = ?", run.value(), session.clientId()), row ->
        new DunningRunRequest(Columns.day(row, 1), Optional.of(run),
            Columns.yes(row, 2) ? Optional.empty() : Columns.id(row, 3).map(ProcedureId::new),
            Columns.id(row, 4).map(OrganisationId::new), Columns.id(row, 5).map(CustomerId::new),
            Columns.id(row, 6).map(OptionalInt::of).orElse(OptionalInt.empty())))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @C_DunningRun_ID@ " + run.value()));
  }
}

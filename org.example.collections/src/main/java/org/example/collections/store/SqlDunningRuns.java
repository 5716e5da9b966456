// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.AccountOutcome;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.DunningRunSummary;
import org.example.collections.dunning.DunningRuns;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.OpenItemId;

/** Runs in C_DunningRun, notices in its core tables, decisions in COL_DunningDecision; rows are written in batches. */
public final class SqlDunningRuns implements DunningRuns {
  private final SqlSession session;
  private NoticeRows notices;
  private DecisionRows decisions;

  public SqlDunningRuns(SqlSession session) {
    this.session = session;
  }

  @Override
  public void lockTenant() {
    TenantLock.take(session);
  }

  /** A run is marked processed when its first notice is issued, by core's printing too. */
  @Override
  public Optional<LocalDate> lastIssuedRunDate() {
    return session.first(Sql.of("SELECT MAX(DunningDate) FROM C_DunningRun WHERE AD_Client_ID = ? AND IsActive = 'Y'"
        + " AND (Processed = 'Y' OR COL_RunStatus = 'IS')", session.clientId()), row -> Columns.optionalDay(row, 1))
        .flatMap(day -> day);
  }

  @Override
  public DunningRunId open(DunningRunRequest request) {
    RunFilters filters = RunFilters.of(request);
    DraftRuns drafts = new DraftRuns(session);
    request.run().ifPresent(drafts::refuseIssued);
    Optional<DunningRunId> existing = request.run().or(() -> drafts.replaceable(request.date(), filters));
    existing.ifPresent(drafts::empty);
    DunningRunId run = existing.orElseGet(() -> insert(request.date(), filters));
    drafts.replaceOthers(run, filters);
    prepareRows();
    return run;
  }

  @Override
  public DunningRunId openBeside(LocalDate date, ProcedureId procedure) {
    prepareRows();
    return insert(date, new RunFilters(procedure.value(), 0, 0, 0));
  }

  private void prepareRows() {
    Currencies currencies = new Currencies(session);
    notices = new NoticeRows(session, currencies);
    decisions = new DecisionRows(session, currencies);
  }

  @Override
  public void append(DunningRunId run, List<AccountOutcome> outcomes) {
    Map<OpenItemId, Integer> noticeOf = notices.add(run, outcomes);
    outcomes.forEach(outcome -> decisions.add(run, outcome, noticeOf));
  }

  @Override
  public void finish(DunningRunId run, DunningRunSummary summary) {
    notices.flush();
    decisions.flush();
    session.update(Sql.of("UPDATE C_DunningRun SET COL_RunStatus = 'DR', COL_DueCount = ?, COL_ChosenCount = ?,"
        + " COL_LeftOutCount = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ? AND C_DunningRun_ID = ?",
        summary.due(), summary.chosen(), summary.leftOut(), LocalDateTime.now(), session.userId(), session.clientId(),
        run.value()));
  }

  private DunningRunId insert(LocalDate date, RunFilters filters) {
    boolean all = filters.procedure() == 0;
    NewRows runs = new NewRows(session, "C_DunningRun", "DunningDate", "C_Dunning_ID", "Processed", "Processing",
        "COL_RunStatus", "COL_IsAllProcedures", "COL_Org_ID", "COL_BPartner_ID", "COL_BP_Group_ID");
    int id = runs.add(filters.organisation(), date, all ? anyProcedure() : filters.procedure(), "N", "N", "DR", all,
        RunFilters.orNull(filters.organisation()), RunFilters.orNull(filters.customer()),
        RunFilters.orNull(filters.customerGroup()));
    runs.flush();
    return new DunningRunId(id);
  }

  /** Core's column is mandatory: a run over all procedures holds the tenant's default, or else any. */
  private int anyProcedure() {
    return session.first(Sql.of("SELECT C_Dunning_ID FROM C_Dunning WHERE AD_Client_ID = ? AND IsActive = 'Y'"
        + " ORDER BY IsDefault DESC, C_Dunning_ID", session.clientId()), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@COL_NotSetUp@"));
  }
}

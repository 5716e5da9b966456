// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Msg;
import org.compiere.util.Trx;
import org.example.collections.letter.DefaultLevel;
import org.example.collections.letter.SeedTexts;
import org.example.collections.letter.TenantRows;

/** Set-up writes model objects, so that core's defaults, checks and translations apply. */
public final class PoTenantRows implements TenantRows {
  private static final String SCHEDULE = "schedule";
  /** Named, not referred to: adapters do not know each other. */
  private static final String MATCHER = "org.example.collections.event.ReferenceMatcher";

  private final Properties ctx;
  private final SqlSession session;
  private final SeedRows rows;

  public PoTenantRows(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    rows = new SeedRows(ctx, session);
  }

  @Override
  public boolean setting() {
    return createIf(session.first(Sql.of("SELECT COL_Setting_ID FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> row.getInt(1)), "COL_Setting", "setting", true, Map.of("COL_MaxMailAttempts", 3, "COL_RetainYears", 10));
  }

  @Override
  public int ladder(List<DefaultLevel> levels, Map<String, SeedTexts> texts) {
    return new LadderRows(session, rows, texts).create(levels, Msg.getMsg(ctx, "COL_DefaultProcedure"));
  }

  @Override
  public boolean requestType() {
    Optional<Integer> category = session.first(Sql.of("SELECT R_StatusCategory_ID FROM R_StatusCategory"
        + " WHERE AD_Client_ID IN (0, ?) AND IsActive = 'Y' ORDER BY AD_Client_ID DESC, IsDefault DESC, R_StatusCategory_ID",
        session.clientId()), row -> row.getInt(1));
    return category.isPresent() && createIf(rows.find("R_RequestType", "tasks"), "R_RequestType", "tasks", true,
        Map.of("Name", Msg.getMsg(ctx, "COL_TaskType"), "R_StatusCategory_ID", category.get(), "ConfidentialType", "I",
            "IsDefault", false, "IsSelfService", false, "IsEMailWhenDue", false, "IsEMailWhenOverdue", false, "IsInvoiced", false));
  }

  @Override
  public boolean scheduler() {
    return scheduler("scheduler", "COL_DunningCycle", "COL_SchedulerName");
  }

  @Override
  public int conversation() {
    return new OutcomeSeeds(session).create()
        + (scheduler("scheduler of promises", "COL_JudgePromises", "COL_JudgeSchedulerName") ? 1 : 0);
  }

  private boolean scheduler(String purpose, String processValue, String name) {
    if (rows.find("AD_Scheduler", purpose).isPresent()) {
      return false;
    }
    int process = session.first(Sql.of("SELECT AD_Process_ID FROM AD_Process WHERE Value = ?", processValue), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Process_ID@ " + processValue));
    return createIf(Optional.empty(), "AD_Scheduler", purpose, false, Map.of("Name", Msg.getMsg(ctx, name),
        "AD_Process_ID", process, "AD_Schedule_ID", schedule(), "Supervisor_ID", session.userId(), "KeepLogDays", 7));
  }

  @Override
  public boolean statementMatcher() {
    int last = session.first(Sql.of("SELECT COALESCE(MAX(SeqNo), 0) FROM C_BankStatementMatcher WHERE AD_Client_ID = ?",
        session.clientId()), row -> row.getInt(1)).orElse(0);
    return createIf(rows.find("C_BankStatementMatcher", "matcher"), "C_BankStatementMatcher", "matcher", true, Map.of("Name",
        Msg.getMsg(ctx, "COL_MatcherName"), "SeqNo", last + 10, "Classname", MATCHER));
  }

  /** Committed on its own: core reads the schedule of a scheduler outside the transaction. */
  private int schedule() {
    return rows.find("AD_Schedule", SCHEDULE).orElseGet(() -> {
      Trx own = Trx.get(Trx.createTrxName("COL_Schedule"), true);
      try {
        int id = rows.create("AD_Schedule", SCHEDULE, true, Map.of("Name", Msg.getMsg(ctx, "COL_ScheduleName"), "ScheduleType", "F",
            "FrequencyType", "D", "Frequency", 1, "IsIgnoreProcessingTime", false, "IsSystemSchedule", false), own.getTrxName());
        own.commit(true);
        return id;
      } catch (SQLException e) {
        throw new AdempiereException(e);
      } finally {
        own.close();
      }
    });
  }

  private boolean createIf(Optional<Integer> found, String table, String purpose, boolean active, Map<String, Object> values) {
    if (found.isPresent()) {
      return false;
    }
    rows.create(table, purpose, active, values);
    return true;
  }
}

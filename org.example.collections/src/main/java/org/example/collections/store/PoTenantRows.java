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
import org.example.collections.letter.DefaultBaseRate;
import org.example.collections.letter.DefaultInterestRule;
import org.example.collections.letter.DefaultLevel;
import org.example.collections.letter.Retention;
import org.example.collections.letter.SeedTexts;
import org.example.collections.letter.TenantRows;

/** Set-up writes model objects, so that core's defaults, checks and translations apply. */
public final class PoTenantRows implements TenantRows {
  private static final String SCHEDULE = "schedule";

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
        row -> row.getInt(1)), "COL_Setting", "setting", true,
        Map.of("COL_MaxMailAttempts", 3, "COL_RetainYears", Retention.LETTER_YEARS, "COL_RetainYearsVoucher",
            Retention.VOUCHER_YEARS));
  }

  @Override
  public int ladder(List<DefaultLevel> levels, Map<String, SeedTexts> texts) {
    return new LadderRows(session, rows, texts).create(levels, Msg.getMsg(ctx, "COL_DefaultProcedure"));
  }

  @Override
  public int law(String countryCode, List<DefaultBaseRate> rates, List<DefaultInterestRule> rules) {
    return new LawRows(ctx, session, rows).create(countryCode, rates, rules);
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
    if (rows.find("AD_Scheduler", "scheduler").isPresent()) {
      return false;
    }
    int process = session.first(Sql.of("SELECT AD_Process_ID FROM AD_Process WHERE Value = 'COL_DunningCycle'"), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Process_ID@ COL_DunningCycle"));
    return createIf(Optional.empty(), "AD_Scheduler", "scheduler", false, Map.of("Name", Msg.getMsg(ctx, "COL_SchedulerName"),
        "AD_Process_ID", process, "AD_Schedule_ID", schedule(), "Supervisor_ID", session.userId(), "KeepLogDays", 7));
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

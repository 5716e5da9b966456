// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.compiere.util.Trx;

/** Entries of the scheduler for what runs by night or week: inactive, so that an administrator decides what starts. */
final class SchedulerRows {
  private static final String CYCLE = "COL_DunningCycle";
  private static final String PROMISES = "COL_JudgePromises";
  private static final List<String> NIGHTLY = List.of("COL_JudgePlans", "COL_DailyWork", "COL_PurgeContacts");
  private static final String WEEKLY = "COL_SalesSummary";
  private static final int DAYS_OF_LOG = 7;

  private final Properties ctx;
  private final SqlSession session;
  private final SeedRows rows;

  SchedulerRows(Properties ctx, SqlSession session, SeedRows rows) {
    this.ctx = ctx;
    this.session = session;
    this.rows = rows;
  }

  /** @return whether it was missing */
  boolean cycle() {
    return create("scheduler", CYCLE, Msg.getMsg(ctx, "COL_SchedulerName"), daily()) > 0;
  }

  /** @return so many were missing */
  int others() {
    int created = create("scheduler of promises", PROMISES, Msg.getMsg(ctx, "COL_JudgeSchedulerName"), daily());
    for (String process : NIGHTLY) {
      created += create(process, process, nameOf(process), daily());
    }
    return created + create(WEEKLY, WEEKLY, nameOf(WEEKLY), weekly());
  }

  private int create(String purpose, String process, String name, int schedule) {
    if (rows.find("AD_Scheduler", purpose).isPresent()) {
      return 0;
    }
    int id = session.first(Sql.of("SELECT AD_Process_ID FROM AD_Process WHERE Value = ?", process), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Process_ID@ " + process));
    rows.create("AD_Scheduler", purpose, false, Map.of("Name", name, "AD_Process_ID", id, "AD_Schedule_ID", schedule,
        "Supervisor_ID", session.userId(), "KeepLogDays", DAYS_OF_LOG));
    return 1;
  }

  /** In the language of whoever sets up. */
  private String nameOf(String process) {
    return session.first(Sql.of("SELECT COALESCE(t.Name, p.Name) FROM AD_Process p LEFT JOIN AD_Process_Trl t"
        + " ON t.AD_Process_ID = p.AD_Process_ID AND t.AD_Language = ? WHERE p.Value = ?", Env.getAD_Language(ctx), process),
        row -> row.getString(1)).orElse(process);
  }

  private int daily() {
    return schedule("schedule", "COL_ScheduleName", 1);
  }

  private int weekly() {
    return schedule("weekly schedule", "COL_WeeklyScheduleName", 7);
  }

  /** Committed on its own: core reads the schedule of a scheduler outside the transaction. */
  private int schedule(String purpose, String name, int days) {
    return rows.find("AD_Schedule", purpose).orElseGet(() -> {
      Trx own = Trx.get(Trx.createTrxName("COL_Schedule"), true);
      try {
        int id = rows.create("AD_Schedule", purpose, true, Map.of("Name", Msg.getMsg(ctx, name), "ScheduleType", "F",
            "FrequencyType", "D", "Frequency", days, "IsIgnoreProcessingTime", false, "IsSystemSchedule", false), own.getTrxName());
        own.commit(true);
        return id;
      } catch (SQLException e) {
        throw new AdempiereException(e);
      } finally {
        own.close();
      }
    });
  }
}

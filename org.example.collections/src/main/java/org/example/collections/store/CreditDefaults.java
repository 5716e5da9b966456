// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Msg;

/** What set-up gives a tenant for credit: a policy for all, and the nightly scheduler entry, inactive. */
public final class CreditDefaults {
  private final Properties ctx;
  private final SqlSession session;
  private final SeedRows rows;

  public CreditDefaults(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    rows = new SeedRows(ctx, session);
  }

  /** @return rows created */
  public int create() {
    return policy() + scheduler();
  }

  private int policy() {
    boolean there = session.first(Sql.of("SELECT COL_CreditPolicy_ID FROM COL_CreditPolicy WHERE AD_Client_ID = ?",
        session.clientId()), row -> row.getInt(1)).isPresent();
    if (there) {
      return 0;
    }
    rows.create("COL_CreditPolicy", "creditPolicy", true, Map.of("COL_CreditMode", "E", "COL_WhenFree", "C", "COL_IsDunningBlocks", true,
        "COL_IsBrokenPromise", true));
    return 1;
  }

  /** In the schedule of the dunning cycle. */
  private int scheduler() {
    Optional<Integer> schedule = rows.find("AD_Schedule", "schedule");
    if (schedule.isEmpty() || rows.find("AD_Scheduler", "creditScheduler").isPresent()) {
      return 0;
    }
    int process = session.first(Sql.of("SELECT AD_Process_ID FROM AD_Process WHERE Value = 'COL_RecheckHolds'"), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Process_ID@ COL_RecheckHolds"));
    rows.create("AD_Scheduler", "creditScheduler", false, Map.of("Name", Msg.getMsg(ctx, "COL_CreditRecheckName"), "AD_Process_ID",
        process, "AD_Schedule_ID", schedule.get(), "Supervisor_ID", session.userId(), "KeepLogDays", 7));
    return 1;
  }
}

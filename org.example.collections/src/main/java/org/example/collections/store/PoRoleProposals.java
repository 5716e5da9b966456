// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.compiere.util.Msg;

/**
 * New roles with the windows and processes of their work, kept by hand, for all organisations, without users. A role that is there is
 * left as it is, whatever people made of it; other roles are not touched.
 */
public final class PoRoleProposals {
  private static final String STAMPS = "'Y', CURRENT_TIMESTAMP, ?, CURRENT_TIMESTAMP, ?, ?, Generate_UUID()";

  private final Properties ctx;
  private final SqlSession session;
  private final SeedRows rows;

  public PoRoleProposals(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    rows = new SeedRows(ctx, session);
  }

  /** @return keys of the roles created */
  public List<Integer> create() {
    List<Integer> created = new ArrayList<>();
    for (ProposedRole proposed : ProposedRole.values()) {
      String purpose = "role " + proposed.name();
      if (rows.find("AD_Role", purpose).isEmpty()) {
        int role = rows.create("AD_Role", purpose, true, Map.of("Name", Msg.getMsg(ctx, "COL_Role_" + proposed.name()), "IsManual", true,
            "UserLevel", " CO", "IsAccessAllOrgs", true, "COL_IsOwnCustomersOnly", proposed.seesOwnCustomersOnly()));
        windows(role, proposed.changes(), true);
        windows(role, proposed.reads(), false);
        processes(role, proposed.processes());
        workbench(role);
        if (proposed.seesFigures()) {
          gadgets(role);
        }
        created.add(role);
      }
    }
    return created;
  }

  private void windows(int role, List<String> tables, boolean change) {
    for (String table : tables) {
      session.update(Sql.of("INSERT INTO AD_Window_Access (AD_Window_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy,"
          + " Updated, UpdatedBy, IsReadWrite, AD_Window_Access_UU) SELECT w.AD_Window_ID, ?, ?, 0, " + STAMPS + " FROM AD_Window w"
          + " WHERE w.IsActive = 'Y' AND w.AD_Window_ID IN (SELECT t.AD_Window_ID FROM AD_Table t WHERE t.TableName LIKE ?)"
          + " AND w.AD_Window_ID NOT IN (SELECT a.AD_Window_ID FROM AD_Window_Access a WHERE a.AD_Role_ID = ?)",
          role, session.clientId(), session.userId(), session.userId(), change, table, role));
    }
  }

  private void processes(int role, List<String> values) {
    for (String value : values) {
      session.update(Sql.of("INSERT INTO AD_Process_Access (AD_Process_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created,"
          + " CreatedBy, Updated, UpdatedBy, IsReadWrite, AD_Process_Access_UU) SELECT p.AD_Process_ID, ?, ?, 0, " + STAMPS
          + " FROM AD_Process p WHERE p.IsActive = 'Y' AND p.EntityType = 'COL' AND p.Value LIKE ?",
          role, session.clientId(), session.userId(), session.userId(), true, value));
    }
  }

  /** What a role may do there follows from its processes. */
  private void workbench(int role) {
    session.update(Sql.of("INSERT INTO AD_Form_Access (AD_Form_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy,"
        + " Updated, UpdatedBy, IsReadWrite, AD_Form_Access_UU) SELECT f.AD_Form_ID, ?, ?, 0, " + STAMPS + " FROM AD_Form f"
        + " WHERE f.IsActive = 'Y' AND f.EntityType = 'COL'", role, session.clientId(), session.userId(), session.userId(), true));
  }

  private void gadgets(int role) {
    NewRows access = new NewRows(session, "PA_DashboardContent_Access", "PA_DashboardContent_ID", "AD_Role_ID");
    session.forEach(Sql.of("SELECT g.PA_DashboardContent_ID FROM PA_DashboardContent g JOIN AD_Chart c ON c.AD_Chart_ID = g.AD_Chart_ID"
        + " WHERE c.EntityType = 'COL' ORDER BY g.PA_DashboardContent_ID"), row -> access.add(0, row.getInt(1), role));
    access.flush();
  }
}

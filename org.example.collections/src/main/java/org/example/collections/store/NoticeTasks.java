// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.util.Msg;

/** Tasks (R_Request) for notices whose level asks somebody to act instead of writing. Saved as model objects: core fills the rest. */
final class NoticeTasks {
  private static final int SUMMARY_LENGTH = 2000;

  private final Properties ctx;
  private final SqlSession session;

  NoticeTasks(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  /** @return tasks opened */
  int open(List<Integer> notices, LocalDate today) {
    Sql sql = Sql.of("SELECT e.C_DunningRunEntry_ID, e.AD_Org_ID, e.C_BPartner_ID, e.AD_User_ID,"
        + " e.COL_DocumentNo, p.Name, e.Amt, c.ISO_Code, v.Name"
        + " FROM C_DunningRunEntry e JOIN C_BPartner p ON p.C_BPartner_ID = e.C_BPartner_ID"
        + " JOIN C_Currency c ON c.C_Currency_ID = e.C_Currency_ID"
        + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = e.C_DunningLevel_ID"
        + " WHERE e.AD_Client_ID = ? AND e.COL_Channel = 'T' AND", session.clientId()).addIn("e.C_DunningRunEntry_ID", notices);
    List<Task> tasks = session.list(sql, NoticeTasks::task);
    if (!tasks.isEmpty()) {
      int type = new RequestTypes(ctx, session).ofTasks();
      int table = MTable.getTable_ID("C_DunningRunEntry");
      Assignees assignees = new Assignees(session, tasks.stream().map(Task::customer).toList(), today);
      tasks.forEach(task -> save(task, type, table, assignees, today));
    }
    return tasks.size();
  }

  private void save(Task task, int type, int table, Assignees assignees, LocalDate today) {
    PO request = MTable.get(ctx, "R_Request").getPO(0, session.trxName());
    request.setAD_Org_ID(task.organisation());
    request.set_ValueOfColumn("R_RequestType_ID", type);
    request.set_ValueOfColumn("C_BPartner_ID", task.customer());
    if (task.contact() > 0) {
      request.set_ValueOfColumn("AD_User_ID", task.contact());
    }
    request.set_ValueOfColumn("SalesRep_ID", assignees.of(task.customer(), Optional.empty()));
    String summary = Msg.getMsg(ctx, "COL_TaskSummary",
        new Object[] {task.level(), task.customerName(), task.documentNo(), LocalTexts.in(ctx).detail(task.amount())});
    request.set_ValueOfColumn("Summary", summary.substring(0, Math.min(SUMMARY_LENGTH, summary.length())));
    request.set_ValueOfColumn("DateNextAction", Timestamp.valueOf(today.atStartOfDay()));
    request.set_ValueNoCheck("AD_Table_ID", table);
    request.set_ValueNoCheck("Record_ID", task.notice());
    request.saveEx();
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), Columns.text(row, 5),
        Columns.text(row, 6), row.getBigDecimal(7).toPlainString() + " " + row.getString(8), Columns.text(row, 9));
  }

  private record Task(int notice, int organisation, int customer, int contact, String documentNo,
      String customerName, String amount, String level) {}
}

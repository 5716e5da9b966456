// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.util.Msg;
import org.example.collections.contact.FollowUpTask;
import org.example.collections.contact.FollowUps;
import org.example.collections.receivable.UserId;

/** Tasks as requests (R_Request). Saved as model objects: core fills the rest and tells whoever is to act. */
public final class PoFollowUps implements FollowUps {
  private static final int SUMMARY_LENGTH = 2000;

  private final Properties ctx;
  private final SqlSession session;

  public PoFollowUps(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public List<Integer> open(Collection<FollowUpTask> tasks) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    int type = new RequestTypes(ctx, session).ofTasks();
    RecordTables tables = new RecordTables(session);
    Map<Integer, String> names = names(tasks);
    Assignees assignees = new Assignees(session, tasks.stream().map(task -> task.customer().value()).toList(), LocalDate.now());
    List<Integer> opened = new ArrayList<>(tasks.size());
    for (FollowUpTask task : tasks) {
      opened.add(save(task, type, tables.id(task.about().kind()), names.get(task.customer().value()),
          responsible(task, assignees)));
    }
    return opened;
  }

  private Map<Integer, String> names(Collection<FollowUpTask> tasks) {
    Map<Integer, String> names = new HashMap<>();
    Ids.inPages(tasks.stream().map(task -> task.customer().value()).distinct().toList(), page -> session.forEach(
        Sql.of("SELECT C_BPartner_ID, Name FROM C_BPartner WHERE AD_Client_ID = ? AND", session.clientId())
            .addIn("C_BPartner_ID", page), row -> names.put(row.getInt(1), row.getString(2))));
    return names;
  }

  private static int responsible(FollowUpTask task, Assignees assignees) {
    Optional<Integer> named = task.responsible().map(UserId::value);
    return named.isPresent() && task.reason().isQuestion() ? assignees.present(named.get())
        : assignees.of(task.customer().value(), named);
  }

  private int save(FollowUpTask task, int type, int table, String customer, int responsible) {
    PO request = MTable.get(ctx, "R_Request").getPO(0, session.trxName());
    request.setAD_Org_ID(task.organisation().value());
    request.set_ValueOfColumn("R_RequestType_ID", type);
    request.set_ValueOfColumn("C_BPartner_ID", task.customer().value());
    request.set_ValueOfColumn("SalesRep_ID", responsible);
    List<Object> words = new ArrayList<>(List.of(customer));
    task.words().stream().map(LocalTexts.in(ctx)::shown).forEach(words::add);
    String summary = Msg.getMsg(ctx, "COL_FollowUp_" + task.reason().name(), words.toArray());
    request.set_ValueOfColumn("Summary", summary.substring(0, Math.min(SUMMARY_LENGTH, summary.length())));
    request.set_ValueOfColumn("DateNextAction", Timestamp.valueOf(task.on().atStartOfDay()));
    request.set_ValueNoCheck("AD_Table_ID", table);
    request.set_ValueNoCheck("Record_ID", task.about().id());
    request.saveEx();
    return request.get_ID();
  }
}

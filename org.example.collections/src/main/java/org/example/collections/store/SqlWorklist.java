// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.compiere.util.Msg;
import org.example.collections.contact.Worklist;
import org.example.collections.contact.WorklistRule;
import org.example.collections.contact.WorklistRuleKind;
import org.example.collections.receivable.CustomerId;

/** Rules and snoozes behind the view COL_Worklist_v. */
public final class SqlWorklist implements Worklist {
  private static final String RULE = "COL_WorklistRule";

  private final Properties ctx;
  private final SqlSession session;

  public SqlWorklist(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public void snooze(CustomerId customer, LocalDate until, String reason) {
    NewRows rows = new NewRows(session, "COL_Snooze", "C_BPartner_ID", "COL_SnoozeUntil", "COL_SnoozeReason");
    rows.add(0, customer.value(), until, reason);
    rows.flush();
  }

  @Override
  public int begin(List<WorklistRule> rules, LocalDate today) {
    boolean hasRules = session.first(Sql.of("SELECT MIN(COL_WorklistRule_ID) FROM COL_WorklistRule WHERE AD_Client_ID = ?",
        session.clientId()), row -> row.getInt(1) > 0).orElse(false);
    if (hasRules) {
      return 0;
    }
    NewRows rows = rules();
    rules.forEach(rule -> rows.add(0, name(rule), code(rule.kind()), rule.threshold(), rule.points(), today, null));
    rows.flush();
    return rules.size();
  }

  @Override
  public void keepOldRule(int rule, LocalDate until) {
    NewRows rows = rules();
    session.forEach(Sql.of("SELECT Name, COL_RuleKind, COL_Threshold, COL_Points, ValidFrom FROM COL_WorklistRule"
        + " WHERE AD_Client_ID = ? AND COL_WorklistRule_ID = ?", session.clientId(), rule), row ->
        rows.add(0, row.getString(1), row.getString(2), row.getBigDecimal(3), row.getInt(4), Columns.day(row, 5), until));
    rows.flush();
  }

  private NewRows rules() {
    return new NewRows(session, RULE, "Name", "COL_RuleKind", "COL_Threshold", "COL_Points", "ValidFrom", "ValidTo");
  }

  /** In the language of whoever sets up; people rename rules as they like. */
  private String name(WorklistRule rule) {
    return Msg.getMsg(ctx, "COL_Worklist_" + rule.kind().name(), new Object[] {rule.threshold()});
  }

  private static String code(WorklistRuleKind kind) {
    return switch (kind) {
      case OVERDUE_AMOUNT -> "OA";
      case AGE -> "AG";
      case BROKEN_PROMISE -> "BP";
      case HIGH_LEVEL -> "HL";
      case PAYS_LATE -> "LA";
      case REMINDER_SENT -> "RS";
      case DISPUTE -> "DI";
      case PROMISE_COMING -> "PC";
      case UNMATCHED_PAYMENT -> "UP";
    };
  }
}

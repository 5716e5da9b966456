// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.compiere.util.Env;
import org.example.collections.money.Currency;
import org.example.collections.receivable.CustomerId;
import org.example.collections.work.WorklistPage;
import org.example.collections.work.WorklistPages;
import org.example.collections.work.WorklistQuestion;
import org.example.collections.work.WorklistRow;
import org.example.collections.work.WorklistView;

/** Pages in one statement each: sorting and paging are the database's, and only what is shown leaves it. */
public final class SqlWorklistPages implements WorklistPages {
  private static final String REASONS = "COL Dispute Reason";

  /** As the view of the worklist joins them: a name may hold a comma, and no end of a line. */
  private static final String BETWEEN_REASONS = ",\n";

  private final Properties ctx;
  private final SqlSession session;

  public SqlWorklistPages(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public WorklistPage read(WorklistQuestion question) {
    Sql sql = new WorklistSources(session, question).source();
    new RoleAccess(ctx, session).customers(sql, "t.C_BPartner_ID");
    if (!question.words().isEmpty()) {
      String like = "%" + question.words().toUpperCase(Locale.ROOT) + "%";
      sql.add("AND (UPPER(p.Name) LIKE ? OR UPPER(p.Value) LIKE ?)", like, like);
    }
    sql.add(order(question.view())).add("OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", question.skipped(), WorklistQuestion.ROWS);
    ListNames names = new ListNames(session, Env.getAD_Language(ctx), List.of(REASONS));
    int[] total = new int[1];
    List<WorklistRow> rows = session.list(sql, row -> {
      total[0] = row.getInt(14);
      return row(row, question, names);
    });
    return new WorklistPage(question, rows, total[0]);
  }

  private static List<String> reasons(WorklistView view, String text, ListNames names) {
    if (text.isEmpty()) {
      return List.of();
    }
    return switch (view) {
      case TO_DO, SNOOZED -> List.of(text.split(BETWEEN_REASONS));
      case DISPUTES -> List.of(names.of(REASONS, text));
      case PROMISED_TODAY, HELD_ORDERS -> List.of(text);
    };
  }

  private static String order(WorklistView view) {
    return switch (view) {
      case TO_DO -> "ORDER BY t.COL_Points DESC, t.COL_OverdueNowAmt DESC, t.C_BPartner_ID";
      case SNOOZED -> "ORDER BY t.COL_SnoozeUntil, t.C_BPartner_ID";
      default -> "ORDER BY t.OnDay, t.C_BPartner_ID";
    };
  }

  private static WorklistRow row(ResultSet row, WorklistQuestion question, ListNames names) throws SQLException {
    Currency currency = new Currency(row.getString(7).strip(), row.getInt(8));
    BigDecimal amount = row.getBigDecimal(6);
    Optional<LocalDate> day = question.view() == WorklistView.TO_DO ? Optional.of(question.today().minusDays(row.getInt(9)))
        : Columns.optionalDay(row, 10);
    String reason = Columns.text(row, 5);
    return new WorklistRow(new CustomerId(row.getInt(1)), Columns.text(row, 3), Columns.text(row, 2), row.getInt(4),
        reasons(question.view(), reason, names),
        Optional.ofNullable(amount).map(known -> Currencies.money(known, currency)), day, Columns.optionalDay(row, 11),
        Columns.text(row, 12), Columns.yes(row, 13));
  }
}

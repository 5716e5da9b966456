// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.example.collections.dunning.LastNotice;
import org.example.collections.dunning.LevelId;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.PendingNotice;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.OpenItemId;

/**
 * Notices on which open items stand: the last one issued and the one still proposed. Cancelled notices do not count,
 * neither do lines for information nor account statements. A notice made by core has no status: processed it counts as
 * issued, else not.
 */
final class NoticeHistory implements AutoCloseable {
  private static final String SELECT = "SELECT i.C_BPartner_ID, l.C_Invoice_ID, l.C_InvoicePaySchedule_ID,"
      + " e.C_DunningRunEntry_ID, COALESCE(l.COL_DunningLevel_ID, e.C_DunningLevel_ID), e.C_DunningRun_ID,"
      + " e.COL_IssuedOn, e.COL_NoticeStatus, e.COL_IsHeld, e.Processed, l.COL_IsInfo, l.IsActive, e.IsActive"
      + " FROM C_Invoice i JOIN C_DunningRunLine l ON l.C_Invoice_ID = i.C_Invoice_ID"
      + " JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID WHERE";
  private static final Comparator<LastNotice> BY_DAY =
      Comparator.comparing(LastNotice::issuedOn).thenComparingInt(last -> last.notice().value());

  /** What is known of one item. */
  record Notices(Optional<LastNotice> last, Optional<PendingNotice> pending) {
    static final Notices NONE = new Notices(Optional.empty(), Optional.empty());

    private Notices plus(Notices more) {
      return new Notices(last.isPresent() && more.last.isPresent()
          ? Optional.of(later(last.get(), more.last.get())) : last.or(more::last), pending.or(more::pending));
    }

    private static LastNotice later(LastNotice one, LastNotice other) {
      LastNotice later = BY_DAY.compare(one, other) >= 0 ? one : other;
      return new LastNotice(later.notice(), later.procedure(), later.level(), later.issuedOn(), one.times()
          + other.times());
    }
  }

  private record Row(OpenItemId item, Notices notices) {}

  private final Map<Integer, ProcedureId> procedureOfLevel = new HashMap<>();
  private final Map<Integer, LocalDate> dateOfRun = new HashMap<>();
  private final SortedRows<Optional<Row>> rows;

  /**
   * Levels and run dates are few and read once; which lines count is decided here, for the database cannot estimate it.
   */
  NoticeHistory(SqlSession session, RunScope scope) {
    session.forEach(Sql.of("SELECT C_DunningLevel_ID, C_Dunning_ID FROM C_DunningLevel WHERE AD_Client_ID = ? AND"
        + " IsStatement = 'N'", session.clientId()), row -> procedureOfLevel.put(row.getInt(1),
        new ProcedureId(row.getInt(2))));
    session.forEach(Sql.of("SELECT C_DunningRun_ID, DunningDate FROM C_DunningRun WHERE AD_Client_ID = ?",
        session.clientId()), row -> dateOfRun.put(row.getInt(1), Columns.day(row, 2)));
    rows = new SortedRows<>(session, scope.openInvoices(Sql.of(SELECT)).add("ORDER BY i.C_BPartner_ID"), this::read);
  }

  Map<OpenItemId, Notices> of(int customer) {
    Map<OpenItemId, Notices> notices = new HashMap<>();
    rows.of(customer).forEach(found -> found.ifPresent(row -> notices.merge(row.item, row.notices, Notices::plus)));
    return notices;
  }

  @Override
  public void close() {
    rows.close();
  }

  private Optional<Row> read(ResultSet row) throws SQLException {
    return counts(row) ? Optional.of(new Row(new OpenItemId(row.getInt(2), row.getInt(3)), notices(row)))
        : Optional.empty();
  }

  private boolean counts(ResultSet row) throws SQLException {
    String status = Columns.text(row, 8);
    return procedureOfLevel.containsKey(row.getInt(5)) && Columns.yes(row, 12) && Columns.yes(row, 13)
        && !Columns.yes(row, 11) && !status.equals("CA") && (!status.isEmpty() || Columns.yes(row, 10));
  }

  private Notices notices(ResultSet row) throws SQLException {
    NoticeId notice = new NoticeId(row.getInt(4));
    String status = Columns.text(row, 8);
    if (status.equals("DR") || status.equals("AP")) {
      return new Notices(Optional.empty(), Optional.of(new PendingNotice(notice, Columns.yes(row, 9))));
    }
    LevelId level = new LevelId(row.getInt(5));
    LocalDate issuedOn = Columns.optionalDay(row, 7).orElse(dateOfRun.get(row.getInt(6)));
    return new Notices(Optional.of(new LastNotice(notice, procedureOfLevel.get(level.value()), level, issuedOn, 1)),
        Optional.empty());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      + " e.COL_IssuedOn, e.COL_NoticeStatus, e.COL_IsHeld, e.Processed, l.COL_IsInfo, l.IsActive, e.IsActive,"
      + " l.COL_DueDate, l.InterestAmt, l.COL_LumpSumAmt"
      + " FROM C_Invoice i JOIN C_DunningRunLine l ON l.C_Invoice_ID = i.C_Invoice_ID"
      + " JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID WHERE";
  private static final Comparator<LastNotice> BY_DAY =
      Comparator.comparing(LastNotice::issuedOn).thenComparingInt(last -> last.notice().value());

  /**
   * What is known of one item.
   *
   * @param firstReminder the first day a notice was issued after the due date
   * @param posted interest that was posted with a notice
   * @param lumpSumPosted a lump sum was posted with a notice
   */
  record Notices(Optional<LastNotice> last, Optional<PendingNotice> pending, Optional<LocalDate> firstReminder, BigDecimal posted,
      boolean lumpSumPosted) {
    static final Notices NONE =
        new Notices(Optional.empty(), Optional.empty(), Optional.empty(), BigDecimal.ZERO, false);

    private Notices plus(Notices more) {
      return new Notices(last.isPresent() && more.last.isPresent()
          ? Optional.of(later(last.get(), more.last.get())) : last.or(more::last), pending.or(more::pending),
          firstReminder.isPresent() && more.firstReminder.isPresent()
          ? Optional.of(earlier(firstReminder.get(), more.firstReminder.get())) : firstReminder.or(more::firstReminder),
          posted.add(more.posted), lumpSumPosted || more.lumpSumPosted);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
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
  private final Set<Integer> postedNotices = new HashSet<>();
  private final SortedRows<Optional<Row>> rows;

  /**
   * Levels and run dates are few and read once; which lines count is decided here, for the database cannot estimate it.
   *
   * @param claims what was posted is asked for
   */
  NoticeHistory(SqlSession session, RunScope scope, boolean claims) {
    session.forEach(Sql.of("SELECT C_DunningLevel_ID, C_Dunning_ID FROM C_DunningLevel WHERE AD_Client_ID = ? AND"
        + " IsStatement = 'N'", session.clientId()), row -> procedureOfLevel.put(row.getInt(1),
        new ProcedureId(row.getInt(2))));
    session.forEach(Sql.of("SELECT C_DunningRun_ID, DunningDate FROM C_DunningRun WHERE AD_Client_ID = ?",
        session.clientId()), row -> dateOfRun.put(row.getInt(1), Columns.day(row, 2)));
    if (claims) {
      session.forEach(Sql.of("SELECT e.C_DunningRunEntry_ID FROM C_DunningRunEntry e JOIN C_Invoice i ON i.C_Invoice_ID ="
          + " e.COL_ClaimInvoice_ID WHERE e.AD_Client_ID = ? AND i.DocStatus IN ('CO', 'CL')", session.clientId()),
          row -> postedNotices.add(row.getInt(1)));
    }
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
      return new Notices(Optional.empty(), Optional.of(new PendingNotice(notice, Columns.yes(row, 9))), Optional.empty(),
          BigDecimal.ZERO, false);
    }
    LevelId level = new LevelId(row.getInt(5));
    Optional<LocalDate> dueDate = Columns.optionalDay(row, 14);
    LocalDate issuedOn = Columns.optionalDay(row, 7).orElse(dateOfRun.get(row.getInt(6)));
    Optional<LocalDate> reminder = Optional.ofNullable(issuedOn)
        .filter(day -> dueDate.map(day::isAfter).orElse(true));
    boolean isPosted = postedNotices.contains(notice.value());
    return new Notices(Optional.of(new LastNotice(notice, procedureOfLevel.get(level.value()), level, issuedOn, 1)),
        Optional.empty(), reminder, isPosted ? row.getBigDecimal(15) : BigDecimal.ZERO, isPosted
        && row.getBigDecimal(16).signum() > 0);
  }
}

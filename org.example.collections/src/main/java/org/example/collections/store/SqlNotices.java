// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.IssuedNotice;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NoticeStanding;
import org.example.collections.dunning.Notices;
import org.example.collections.dunning.RunInProgress;
import org.example.collections.letter.PaymentReference;
import org.example.collections.receivable.CustomerId;

/** Notices in C_DunningRunEntry. Written by statements, not by model classes: core's act on other records when one is saved. */
public final class SqlNotices implements Notices {
  private final SqlSession session;

  public SqlNotices(SqlSession session) {
    this.session = session;
  }

  @Override
  public void lockTenant() throws RunInProgress {
    TenantLock.take(session);
  }

  @Override
  public List<NoticeStanding> states(NoticeSelection selection, LocalDate today) {
    SelectedNotices selected = new SelectedNotices(selection, today);
    Set<Integer> toApprove = approvalRequired(selected);
    Map<Integer, NoticeObstacle> obstacles = new NoticeObstacles(session, selected, today).byNotice();
    Sql sql = Sql.of("SELECT e.C_DunningRunEntry_ID, e.C_DunningRun_ID, e.C_BPartner_ID, p.Name, e.COL_NoticeStatus, e.COL_IsHeld"
        + " FROM C_DunningRunEntry e JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID"
        + " JOIN C_BPartner p ON p.C_BPartner_ID = e.C_BPartner_ID"
        + " WHERE e.AD_Client_ID = ? AND e.IsActive = 'Y' AND e.COL_NoticeStatus IS NOT NULL", session.clientId());
    return session.list(selected.narrow(sql).add("ORDER BY p.Name, e.C_DunningRunEntry_ID"),
        row -> standing(row, toApprove, obstacles));
  }

  private static NoticeStanding standing(ResultSet row, Set<Integer> toApprove, Map<Integer, NoticeObstacle> obstacles)
      throws SQLException {
    int id = row.getInt(1);
    return new NoticeStanding(new NoticeId(id), new DunningRunId(row.getInt(2)), new CustomerId(row.getInt(3)),
        Columns.text(row, 4), DeliveryCodes.noticeStatus(row.getString(5)), toApprove.contains(id), Columns.yes(row, 6),
        Optional.ofNullable(obstacles.get(id)));
  }

  private Set<Integer> approvalRequired(SelectedNotices selected) {
    Sql sql = Sql.of("SELECT DISTINCT l.C_DunningRunEntry_ID FROM C_DunningRunLine l"
        + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = l.COL_DunningLevel_ID AND v.COL_IsApprovalRequired = 'Y'"
        + " JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID"
        + " JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID"
        + " WHERE e.AD_Client_ID = ? AND e.COL_NoticeStatus = 'DR' AND l.COL_IsInfo = 'N'", session.clientId());
    return new HashSet<>(session.list(selected.narrow(sql), row -> row.getInt(1)));
  }

  @Override
  public void approve(Collection<NoticeId> notices) {
    change(notices, "SET COL_NoticeStatus = 'AP'", "AND COL_NoticeStatus = 'DR'");
    RunStatuses.refresh(session, Ids.of(notices));
  }

  @Override
  public void cancel(Collection<NoticeId> notices, String reason) {
    change(notices, "SET COL_NoticeStatus = 'CA', COL_CancelReason = ?", "AND COL_NoticeStatus <> 'CA'", reason);
    Ids.inPages(Ids.of(notices), page -> session.update(stamped("UPDATE COL_Letter SET COL_LetterStatus = 'CA'")
        .add("WHERE AD_Client_ID = ? AND COL_LetterStatus = 'QU'", session.clientId()).add("AND").addIn("C_DunningRunEntry_ID", page)));
    RunStatuses.refresh(session, Ids.of(notices));
  }

  @Override
  public void issue(Collection<IssuedNotice> documents, LocalDate today) {
    try (BatchUpdate update = new BatchUpdate(session, "UPDATE C_DunningRunEntry SET COL_NoticeStatus = 'IS', Processed = 'Y',"
        + " COL_IssuedOn = ?, COL_PayBy = ?, COL_DocumentNo = ?, COL_Channel = ?, COL_Language = ?, COL_Reference = ?,"
        + " AD_User_ID = ?,"
        + " C_BPartner_Location_ID = COALESCE(CAST(? AS NUMERIC), C_BPartner_Location_ID), Updated = ?, UpdatedBy = ?"
        + " WHERE C_DunningRunEntry_ID = ? AND AD_Client_ID = ? AND COL_NoticeStatus IN ('DR', 'AP')")) {
      for (IssuedNotice document : documents) {
        int location = document.recipient().locationId();
        update.add(today, document.payBy(), document.documentNo(), DeliveryCodes.of(document.recipient().channel()),
            document.language(), PaymentReference.ofNotice(document.notice().value()).rf().value(), document.recipient().contact().map(contact -> contact.value()).orElse(null),
            location == 0 ? null : location, LocalDateTime.now(), session.userId(), document.notice().value(), session.clientId());
      }
    }
    List<Integer> ids = documents.stream().map(document -> document.notice().value()).toList();
    Ids.inPages(ids, page -> session.update(stamped("UPDATE C_DunningRunLine SET Processed = 'Y'")
        .add("WHERE AD_Client_ID = ? AND", session.clientId()).addIn("C_DunningRunEntry_ID", page)));
    RunStatuses.refresh(session, ids);
  }

  private void change(Collection<NoticeId> notices, String set, String condition, Object... parameters) {
    Ids.inPages(Ids.of(notices), page -> session.update(stamped("UPDATE C_DunningRunEntry " + set, parameters)
        .add("WHERE AD_Client_ID = ? " + condition + " AND", session.clientId()).addIn("C_DunningRunEntry_ID", page)));
  }

  private Sql stamped(String updateSet, Object... parameters) {
    return Sql.of(updateSet, parameters).add(", Updated = ?, UpdatedBy = ?", LocalDateTime.now(), session.userId());
  }
}

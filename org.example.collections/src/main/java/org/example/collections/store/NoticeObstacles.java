// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.example.collections.dunning.BlockReason;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.FreshnessPolicy;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.StaleFact;
import org.example.collections.receivable.CustomerId;

/** What has happened to proposed notices since they were proposed. One statement per kind, over all notices of the selection. */
final class NoticeObstacles {
  private static final String DUNNED_LINES =
      " FROM C_DunningRunLine l JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID"
          + " JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID";
  private static final String OF_PROPOSALS =
      " WHERE e.AD_Client_ID = ? AND e.COL_NoticeStatus IN ('DR', 'AP') AND l.COL_IsInfo = 'N'";

  private final SqlSession session;
  private final SelectedNotices selected;
  private final LocalDate today;
  private final Map<Integer, NoticeObstacle> found = new HashMap<>();

  NoticeObstacles(SqlSession session, SelectedNotices selected, LocalDate today) {
    this.session = session;
    this.selected = selected;
    this.today = today;
  }

  /** The first obstacle of each notice that has one, in the order date, settled, dispute, grace, block, books. */
  Map<Integer, NoticeObstacle> byNotice() {
    find(NoticeObstacle.NOT_YET, datedAhead());
    find(NoticeObstacle.SETTLED, settled());
    find(NoticeObstacle.SETTLED, paidInPart());
    find(NoticeObstacle.IN_DISPUTE, invoices("i.IsInDispute = 'Y' AND NOT EXISTS (SELECT 1 FROM COL_DunningBlock p"
        + " WHERE p.C_Invoice_ID = i.C_Invoice_ID AND p.AD_Client_ID = i.AD_Client_ID AND p.IsActive = 'Y' AND p.COL_Amount > 0)"));
    find(NoticeObstacle.GRACE, invoices("i.DunningGrace >= ?", today));
    find(NoticeObstacle.GRACE, customersInGrace());
    findBlocks(blocked("b.C_Invoice_ID = l.C_Invoice_ID"));
    findBlocks(blocked("b.C_BPartner_ID = e.C_BPartner_ID AND b.C_Invoice_ID IS NULL"));
    findNotFresh();
    return found;
  }

  private void findBlocks(Sql sql) {
    session.forEach(selected.narrow(sql), row -> found.putIfAbsent(row.getInt(1), obstacle(BlockReasons.of(Columns.text(row, 2)))));
  }

  private void findNotFresh() {
    Set<Optional<CustomerId>> held = new SqlFreshness(session)
        .of(DunningRunRequest.everythingOn(today), FreshnessPolicy::holdsLetters).stream().map(StaleFact::customer).collect(Collectors.toSet());
    if (held.isEmpty()) {
      return;
    }
    session.forEach(selected.narrow(Sql.of("SELECT e.C_DunningRunEntry_ID, e.C_BPartner_ID FROM C_DunningRunEntry e JOIN C_DunningRun r"
        + " ON r.C_DunningRun_ID = e.C_DunningRun_ID WHERE e.AD_Client_ID = ? AND e.COL_NoticeStatus IN ('DR', 'AP')",
        session.clientId())), row -> {
          if (held.contains(Optional.<CustomerId>empty()) || held.contains(Optional.of(new CustomerId(row.getInt(2))))) {
            found.putIfAbsent(row.getInt(1), NoticeObstacle.NOT_FRESH);
          }
        });
  }

  private static NoticeObstacle obstacle(BlockReason reason) {
    return switch (reason.skipReason()) {
      case IN_DISPUTE -> NoticeObstacle.IN_DISPUTE;
      case PLAN -> NoticeObstacle.PLAN;
      case PROMISED -> NoticeObstacle.PROMISED;
      case SPOKE_WITH -> NoticeObstacle.SPOKE_WITH;
      default -> NoticeObstacle.BLOCKED;
    };
  }

  private void find(NoticeObstacle obstacle, Sql sql) {
    session.forEach(selected.narrow(sql), row -> found.putIfAbsent(row.getInt(1), obstacle));
  }

  private Sql settled() {
    return invoices("(i.IsPaid = 'Y' OR i.DocStatus NOT IN ('CO', 'CL'))");
  }

  /** Money that came after the proposal makes the letter wrong; credits listed on it are another matter. */
  private Sql paidInPart() {
    return Sql.of("SELECT DISTINCT l.C_DunningRunEntry_ID" + DUNNED_LINES
        + " JOIN C_AllocationLine a ON a.C_Invoice_ID = l.C_Invoice_ID"
        + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = a.C_AllocationHdr_ID AND h.IsActive = 'Y'"
        + OF_PROPOSALS + " AND h.Created > e.Created AND h.DateAcct <= ?", session.clientId(), today);
  }

  private Sql invoices(String condition, Object... parameters) {
    return Sql.of("SELECT DISTINCT l.C_DunningRunEntry_ID" + DUNNED_LINES
        + " JOIN C_Invoice i ON i.C_Invoice_ID = l.C_Invoice_ID" + OF_PROPOSALS, session.clientId())
        .add("AND " + condition, parameters);
  }

  private Sql datedAhead() {
    return Sql.of("SELECT e.C_DunningRunEntry_ID FROM C_DunningRunEntry e JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID"
        + " WHERE e.AD_Client_ID = ? AND e.COL_NoticeStatus IN ('DR', 'AP') AND r.DunningDate > ?", session.clientId(), today);
  }

  private Sql customersInGrace() {
    return Sql.of("SELECT e.C_DunningRunEntry_ID FROM C_DunningRunEntry e"
        + " JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID"
        + " JOIN C_BPartner p ON p.C_BPartner_ID = e.C_BPartner_ID"
        + " WHERE e.AD_Client_ID = ? AND e.COL_NoticeStatus IN ('DR', 'AP') AND p.DunningGrace >= ?", session.clientId(), today);
  }

  /**
   * A part of an invoice is left out of the proposal already, unless it came into dispute later. The silence of a broken plan is for its
   * own notice to be answered.
   */
  private Sql blocked(String whose) {
    return Sql.of("SELECT DISTINCT l.C_DunningRunEntry_ID, b.COL_BlockReason" + DUNNED_LINES + " JOIN COL_DunningBlock b ON " + whose
        + " AND b.IsActive = 'Y'" + OF_PROPOSALS + " AND b.ValidFrom <= ? AND (b.ValidTo IS NULL OR b.ValidTo >= ?)"
        + " AND (COALESCE(b.COL_Amount, 0) = 0 OR b.Created > e.Created) AND (e.COL_InstalmentPlan_ID IS NULL OR b.COL_BlockReason <> 'PL'"
        + " OR NOT EXISTS (SELECT 1 FROM COL_InstalmentPlan q WHERE q.COL_InstalmentPlan_ID = b.Record_ID AND q.COL_PlanStatus = 'BR'))", session.clientId(), today, today);
  }
}

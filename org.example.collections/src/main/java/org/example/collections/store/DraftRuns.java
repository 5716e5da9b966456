// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.RunAlreadyIssued;

/**
 * Runs that may still be changed. A proposal that waits for nobody (a draft, not held, no level on it asks for
 * approval) is replaced by the next run; one that waits for somebody is kept, and so is one about a broken plan. What was once issued is
 * never touched.
 */
final class DraftRuns {
  private static final String WAITS_FOR_NOBODY = "e.COL_NoticeStatus = 'DR' AND COALESCE(e.COL_IsHeld, 'N') = 'N'"
      + " AND e.COL_InstalmentPlan_ID IS NULL";
  private static final String NEEDS_APPROVAL = "EXISTS (SELECT 1 FROM C_DunningRunLine l JOIN C_DunningLevel v"
      + " ON v.C_DunningLevel_ID = l.COL_DunningLevel_ID WHERE l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID"
      + " AND COALESCE(l.COL_IsInfo, 'N') = 'N' AND v.COL_IsApprovalRequired = 'Y')";
  private static final String NOTICES_OF_RUN = "SELECT e.C_DunningRunEntry_ID FROM C_DunningRunEntry e"
      + " WHERE e.C_DunningRun_ID = ? AND " + WAITS_FOR_NOBODY;

  private final SqlSession session;

  DraftRuns(SqlSession session) {
    this.session = session;
  }

  /** Proposals of unrestricted runs that the next such run replaces, whether it fills their run again or cancels them. */
  Set<NoticeId> replacedByNext() {
    Sql sql = Sql.of("SELECT e.C_DunningRunEntry_ID FROM C_DunningRun r JOIN C_DunningRunEntry e ON e.C_DunningRun_ID ="
        + " r.C_DunningRun_ID WHERE r.AD_Client_ID = ? AND r.COL_RunStatus = 'DR' AND " + WAITS_FOR_NOBODY + " AND NOT "
        + NEEDS_APPROVAL, session.clientId());
    return new HashSet<>(session.list(new RunFilters(0, 0, 0, 0).sameScope(sql), row -> new NoticeId(row.getInt(1))));
  }

  /** A draft run of the same day and scope in which no notice waits for somebody or has left the draft. */
  Optional<DunningRunId> replaceable(LocalDate date, RunFilters filters) {
    Sql sql = Sql.of("SELECT MAX(r.C_DunningRun_ID) FROM C_DunningRun r WHERE r.AD_Client_ID = ? AND r.IsActive = 'Y'"
        + " AND r.COL_RunStatus = 'DR' AND r.DunningDate >= ? AND r.DunningDate < ?",
        session.clientId(), date, date.plusDays(1));
    filters.sameScope(sql).add("AND NOT EXISTS (SELECT 1 FROM C_DunningRunEntry e WHERE e.C_DunningRun_ID ="
        + " r.C_DunningRun_ID AND (NOT (" + WAITS_FOR_NOBODY + ") OR e.COL_NoticeStatus IS NULL OR " + NEEDS_APPROVAL
        + "))");
    return session.first(sql, row -> Columns.id(row, 1).map(DunningRunId::new)).flatMap(id -> id);
  }

  /** @throws RunAlreadyIssued when a notice of it was issued, cancelled since or not */
  void refuseIssued(DunningRunId run) {
    session.first(Sql.of("SELECT 1 FROM C_DunningRun WHERE AD_Client_ID = ? AND C_DunningRun_ID = ?",
        session.clientId(), run.value()), row -> 1).orElseThrow(() -> new AdempiereException("@NotFound@"
        + " @C_DunningRun_ID@ " + run.value()));
    boolean issued = session.first(Sql.of("SELECT MAX(e.C_DunningRunEntry_ID) FROM C_DunningRunEntry e WHERE"
        + " e.AD_Client_ID = ? AND e.C_DunningRun_ID = ? AND (e.COL_IssuedOn IS NOT NULL OR e.COL_NoticeStatus IN"
        + " ('IS', 'SE', 'PR', 'FA') OR (e.COL_NoticeStatus IS NULL AND e.Processed = 'Y'))", session.clientId(),
        run.value()), row -> row.getInt(1) > 0).orElse(false);
    if (issued) {
      throw new RunAlreadyIssued(run);
    }
  }

  /** Deletes decisions and drafts; approved, held and cancelled notices stay. */
  void empty(DunningRunId run) {
    session.update(Sql.of("DELETE FROM COL_DunningDecision WHERE AD_Client_ID = ? AND C_DunningRun_ID = ?",
        session.clientId(), run.value()));
    session.update(Sql.of("DELETE FROM C_DunningRunLine WHERE AD_Client_ID = ? AND C_DunningRunEntry_ID IN ("
        + NOTICES_OF_RUN + ")", session.clientId(), run.value()));
    session.update(Sql.of("DELETE FROM C_DunningRunEntry WHERE AD_Client_ID = ? AND C_DunningRunEntry_ID IN ("
        + NOTICES_OF_RUN + ")", session.clientId(), run.value()));
  }

  /** Cancels the replaceable proposals of other draft runs of the same scope (case A-48). */
  void replaceOthers(DunningRunId by, RunFilters filters) {
    Sql cancel = Sql.of("UPDATE C_DunningRunEntry SET COL_NoticeStatus = 'CA', COL_CancelReason = ?, Updated = ?,"
        + " UpdatedBy = ? WHERE AD_Client_ID = ? AND C_DunningRunEntry_ID IN (SELECT e.C_DunningRunEntry_ID FROM"
        + " C_DunningRun r JOIN C_DunningRunEntry e ON e.C_DunningRun_ID = r.C_DunningRun_ID WHERE r.AD_Client_ID = ?"
        + " AND r.C_DunningRun_ID <> ? AND r.COL_RunStatus = 'DR' AND " + WAITS_FOR_NOBODY + " AND NOT "
        + NEEDS_APPROVAL, Msg.getMsg(Env.getCtx(), "COL_Replaced"), LocalDateTime.now(), session.userId(),
        session.clientId(), session.clientId(), by.value());
    session.update(filters.sameScope(cancel).add(")"));
    Sql close = Sql.of("UPDATE C_DunningRun r SET COL_RunStatus = 'CA', Updated = ?, UpdatedBy = ? WHERE"
        + " r.AD_Client_ID = ? AND r.C_DunningRun_ID <> ? AND r.COL_RunStatus = 'DR' AND EXISTS (SELECT 1 FROM"
        + " C_DunningRunEntry e WHERE e.C_DunningRun_ID = r.C_DunningRun_ID) AND NOT EXISTS (SELECT 1 FROM"
        + " C_DunningRunEntry e WHERE e.C_DunningRun_ID = r.C_DunningRun_ID AND (e.COL_NoticeStatus IS NULL OR"
        + " e.COL_NoticeStatus <> 'CA'))", LocalDateTime.now(), session.userId(), session.clientId(), by.value());
    session.update(filters.sameScope(close));
  }
}

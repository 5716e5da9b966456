// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.IssuedNotices;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeName;

/** Issued notices by what refers to them. A processed notice without status was issued by core. */
public final class SqlIssuedNotices implements IssuedNotices {
  private static final String NAMES = "SELECT e.C_DunningRunEntry_ID, r.DunningDate, e.COL_DocumentNo, p.Name"
      + " FROM C_DunningRunEntry e JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID"
      + " JOIN C_BPartner p ON p.C_BPartner_ID = e.C_BPartner_ID WHERE e.AD_Client_ID = ?";
  private static final String EVER_ISSUED =
      "AND (e.COL_IssuedOn IS NOT NULL OR e.COL_NoticeStatus IS NULL AND e.Processed = 'Y')";

  private final SqlSession session;

  public SqlIssuedNotices(SqlSession session) {
    this.session = session;
  }

  @Override
  public Optional<NoticeName> ofRun(DunningRunId run) {
    return first(Sql.of(NAMES, session.clientId()).add(EVER_ISSUED).add("AND e.C_DunningRun_ID = ?", run.value()));
  }

  @Override
  public Optional<NoticeName> of(NoticeId notice) {
    return first(Sql.of(NAMES, session.clientId()).add(EVER_ISSUED).add("AND e.C_DunningRunEntry_ID = ?", notice.value()));
  }

  @Override
  public Optional<NoticeName> outstandingFor(int invoiceId) {
    return first(Sql.of(NAMES, session.clientId()).add("AND e.COL_NoticeStatus IN ('AP', 'IS') AND e.C_DunningRunEntry_ID IN"
        + " (SELECT l.C_DunningRunEntry_ID FROM C_DunningRunLine l WHERE l.C_Invoice_ID = ? AND l.COL_IsInfo = 'N')"
        + " AND (e.COL_NoticeStatus = 'AP' OR EXISTS (SELECT 1 FROM COL_Letter t"
        + " WHERE t.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND t.COL_LetterStatus IN ('QU', 'SG')))", invoiceId));
  }

  private Optional<NoticeName> first(Sql sql) {
    return session.first(sql.add("ORDER BY e.C_DunningRunEntry_ID"), row -> new NoticeName(new NoticeId(row.getInt(1)),
        Columns.day(row, 2), Columns.text(row, 3), Columns.text(row, 4)));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.NoticeId;
import org.example.collections.letter.HandOverCase;
import org.example.collections.letter.HandOvers;

/** Hand-overs in C_DunningRunEntry; the invoices' collection type is core's own, so core's windows show it too. */
public final class SqlHandOvers implements HandOvers {
  private static final String AGENCY = "C";

  private final SqlSession session;
  private final LetterArchive archive;

  public SqlHandOvers(Properties ctx, SqlSession session) {
    this.session = session;
    archive = new LetterArchive(ctx, session.trxName());
  }

  @Override
  public HandOverCase lock(NoticeId notice) {
    return session.first(Sql.of("SELECT e.COL_DocumentNo, e.COL_IssuedOn, e.COL_NoticeStatus, e.COL_IsHandOver, e.COL_HandOverBy_ID,"
        + " e.COL_HandOverAsked, e.COL_HandOverOn FROM C_DunningRunEntry e WHERE e.AD_Client_ID = ? AND e.C_DunningRunEntry_ID = ?"
        + " FOR UPDATE", session.clientId(), notice.value()), row -> {
          Optional<LocalDate> asked = Columns.optionalDay(row, 6);
          int user = row.getInt(5);
          return new HandOverCase(notice, Columns.text(row, 1), Columns.optionalDay(row, 2).isPresent() && !"CA".equals(row.getString(3)),
              Columns.yes(row, 4), asked.map(on -> new HandOverCase.Request(user, on)), Columns.optionalDay(row, 7));
        }).orElseThrow(() -> new AdempiereException("@NotFound@ @C_DunningRunEntry_ID@ " + notice.value()));
  }

  @Override
  public void request(NoticeId notice, LocalDate today) {
    change(notice, "COL_HandOverBy_ID = ?, COL_HandOverAsked = ?", session.userId(), today);
  }

  @Override
  public void complete(NoticeId notice, LocalDate today, byte[] pdf, byte[] csv) {
    change(notice, "COL_HandOverApprovedBy_ID = ?, COL_HandOverOn = ?", session.userId(), today);
    session.update(Sql.of("UPDATE C_Invoice SET InvoiceCollectionType = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?"
        + " AND IsPaid = 'N' AND C_Invoice_ID IN (SELECT l.C_Invoice_ID FROM C_DunningRunLine l WHERE l.C_DunningRunEntry_ID = ?"
        + " AND l.COL_IsInfo = 'N' AND l.OpenAmt > 0)", AGENCY, LocalDateTime.now(), session.userId(), session.clientId(),
        notice.value()));
    LetterArchive.Owner owner = session.first(Sql.of("SELECT C_DunningRunEntry_UU, AD_Org_ID, C_BPartner_ID, COL_DocumentNo"
        + " FROM C_DunningRunEntry WHERE AD_Client_ID = ? AND C_DunningRunEntry_ID = ?", session.clientId(), notice.value()),
        row -> new LetterArchive.Owner("C_DunningRunEntry", notice.value(), row.getString(1), row.getInt(2), row.getInt(3)))
        .orElseThrow();
    archive.keep(owner, "handover-" + notice.value() + ".pdf", pdf);
    archive.keep(owner, "handover-" + notice.value() + ".csv", csv);
  }

  private void change(NoticeId notice, String set, Object... values) {
    session.update(Sql.of("UPDATE C_DunningRunEntry SET " + set, values).add(", Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?"
        + " AND C_DunningRunEntry_ID = ?", LocalDateTime.now(), session.userId(), session.clientId(), notice.value()));
  }
}

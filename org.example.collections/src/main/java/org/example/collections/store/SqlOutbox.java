// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.adempiere.exceptions.DBException;
import org.compiere.util.Msg;
import org.compiere.util.Trx;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.letter.LetterId;
import org.example.collections.letter.Outbox;
import org.example.collections.letter.OutgoingMail;
import org.example.collections.letter.UnwritableMail;
import org.example.collections.letter.WriteMails;

/**
 * The outbox in COL_Letter. A living sender is known by its lock: between the commit of SENDING and that of the answer it holds the
 * row, and a sender that died holds nothing.
 */
public final class SqlOutbox implements Outbox {
  private static final int ERROR_LENGTH = 2000;

  private final Properties ctx;
  private final SqlSession session;
  private final WriteMails writer;
  private final LetterArchive archive;
  private final UserMails userMails;

  public SqlOutbox(Properties ctx, SqlSession session, WriteMails writer) {
    this.ctx = ctx;
    this.session = session;
    this.writer = writer;
    archive = new LetterArchive(ctx, session.trxName());
    userMails = new UserMails(ctx, session);
  }

  @Override
  public int closeAbandoned() {
    List<Integer> abandoned = session.list(Sql.of("SELECT COL_Letter_ID FROM COL_Letter WHERE AD_Client_ID = ?"
        + " AND COL_LetterStatus = 'SG' FOR UPDATE SKIP LOCKED", session.clientId()), row -> row.getInt(1));
    Ids.inPages(abandoned, page -> LetterRows.change(session, page, "COL_LetterStatus = 'FA', COL_LastError = ?",
        "AND COL_LetterStatus = 'SG'", Msg.getMsg(ctx, "COL_CheckThenResend")));
    LetterRows.refreshNotices(session, abandoned);
    commit();
    return abandoned.size();
  }

  @Override
  public List<LetterId> due(NoticeSelection selection) {
    Sql sql = Sql.of("SELECT l.COL_Letter_ID FROM COL_Letter l"
        + " JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID"
        + " WHERE l.AD_Client_ID = ? AND l.COL_LetterStatus = 'QU' AND l.COL_Channel = 'E'", session.clientId());
    selection.run().ifPresent(run -> sql.add("AND e.C_DunningRun_ID = ?", run.value()));
    selection.notice().ifPresent(notice -> sql.add("AND e.C_DunningRunEntry_ID = ?", notice.value()));
    if (selection.aboutPlans()) {
      sql.add("AND e.COL_InstalmentPlan_ID IS NOT NULL");
    }
    return session.list(sql.add("ORDER BY l.COL_Letter_ID"), row -> new LetterId(row.getInt(1)));
  }

  @Override
  public Optional<OutgoingMail> claim(LetterId letter) {
    Optional<OutgoingMail> mail = session.first(Sql.of("SELECT C_DunningRunEntry_ID, COL_Recipient, AD_Archive_ID FROM COL_Letter"
        + " WHERE COL_Letter_ID = ? AND AD_Client_ID = ? AND COL_LetterStatus = 'QU'", letter.value(), session.clientId()),
        row -> new Object[] {row.getInt(1), row.getString(2), row.getInt(3)})
        .map(row -> write(letter, new NoticeId((int) row[0]), (String) row[1], (int) row[2]));
    if (mail.isEmpty() || change(letter, "COL_LetterStatus = 'SG', COL_Attempts = COL_Attempts + 1", "QU") == 0) {
      commit();
      return Optional.empty();
    }
    commit();
    return isStillOurs(letter) ? mail : Optional.empty();
  }

  private OutgoingMail write(LetterId letter, NoticeId notice, String recipient, int archiveId) {
    try {
      return writer.of(letter, notice, recipient, archive.read(archiveId));
    } catch (DBException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new UnwritableMail(letter, e);
    }
  }

  /** Takes the lock that shows we live; a cleaner may have been quicker between the commit and now. */
  private boolean isStillOurs(LetterId letter) {
    return session.first(Sql.of("SELECT COL_Letter_ID FROM COL_Letter WHERE COL_Letter_ID = ? AND AD_Client_ID = ?"
        + " AND COL_LetterStatus = 'SG' FOR UPDATE", letter.value(), session.clientId()), row -> row.getInt(1)).isPresent();
  }

  @Override
  public void accepted(LetterId letter, OutgoingMail mail, String messageId) {
    change(letter, "COL_LetterStatus = 'SE', COL_LastError = NULL, COL_SentAt = ?, COL_MessageID = ?", "SG",
        LocalDateTime.now(), messageId);
    LetterRows.refreshNotices(session, List.of(letter.value()));
    userMails.record(letter, mail, messageId);
    new LetterEntries(ctx, session).write(List.of(letter.value()));
    commit();
  }

  @Override
  public boolean refused(LetterId letter, String error) {
    change(letter, "COL_LastError = ?, COL_LetterStatus = CASE WHEN COL_Attempts >= (SELECT s.COL_MaxMailAttempts FROM COL_Setting s"
        + " WHERE s.AD_Client_ID = COL_Letter.AD_Client_ID) THEN 'FA' ELSE 'QU' END", "SG", shortened(error));
    LetterRows.refreshNotices(session, List.of(letter.value()));
    commit();
    return session.first(Sql.of("SELECT COL_LetterStatus FROM COL_Letter WHERE COL_Letter_ID = ? AND AD_Client_ID = ?",
        letter.value(), session.clientId()), row -> row.getString(1)).filter("QU"::equals).isPresent();
  }

  @Override
  public void failed(LetterId letter, String error) {
    fail(letter, "QU", error);
  }

  @Override
  public void unknown(LetterId letter, String error) {
    fail(letter, "SG", Msg.getMsg(ctx, "COL_CheckThenResend") + " " + error);
  }

  private void fail(LetterId letter, String from, String error) {
    change(letter, "COL_LetterStatus = 'FA', COL_LastError = ?", from, shortened(error));
    LetterRows.refreshNotices(session, List.of(letter.value()));
    commit();
  }

  private int change(LetterId letter, String set, String from, Object... parameters) {
    return LetterRows.change(session, List.of(letter.value()), set, "AND COL_LetterStatus = '" + from + "'", parameters);
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(ERROR_LENGTH, text.length()));
  }

  private void commit() {
    try {
      Trx.get(session.trxName(), false).commit(true);
    } catch (SQLException e) {
      throw new AdempiereException(e);
    }
  }
}

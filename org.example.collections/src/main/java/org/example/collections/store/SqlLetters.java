// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.letter.LetterId;
import org.example.collections.letter.Letters;
import org.example.collections.letter.NewLetter;
import org.example.collections.letter.PostalLetter;
import org.example.collections.letter.Retention;

/** Issued letters in COL_Letter, their documents in the archive. */
public final class SqlLetters implements Letters {
  private static final String[] COLUMNS = {"C_DunningRunEntry_ID", "C_BPartner_ID", "COL_Channel", "COL_LetterStatus", "COL_Recipient",
      "AD_User_ID", "C_BPartner_Location_ID", "AD_Language", "COL_Attempts", "AD_Archive_ID", "COL_SHA256", "COL_RetainUntil"};
  private static final int RECIPIENT_LENGTH = 255;

  private final Properties ctx;
  private final SqlSession session;
  private final LetterArchive archive;

  public SqlLetters(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    archive = new LetterArchive(ctx, session.trxName());
  }

  @Override
  public void keep(Collection<NewLetter> letters, LocalDate today) {
    if (letters.isEmpty()) {
      return;
    }
    Map<Integer, LetterArchive.Owner> owners = owners(letters);
    Map<Integer, Integer> archived = new HashMap<>();
    LocalDate retainUntil = Retention.until(today, retainYears());
    NewRows rows = new NewRows(session, "COL_Letter", COLUMNS);
    for (NewLetter letter : letters) {
      int notice = letter.document().notice().value();
      LetterArchive.Owner owner = owners.get(notice);
      int document = archived.computeIfAbsent(notice, id -> archive.keep(owner, letter.fileName(), letter.pdf()));
      int location = letter.document().recipient().locationId();
      rows.add(owner.organisation(), notice, owner.customer(), DeliveryCodes.of(letter.channel()), "QU", shortened(letter.addressee()),
          letter.document().recipient().contact().map(contact -> contact.value()).orElse(null), location > 0 ? location : null,
          letter.document().language(), 0, document, Sha256.hex(letter.pdf()), retainUntil);
    }
    rows.flush();
  }

  private Map<Integer, LetterArchive.Owner> owners(Collection<NewLetter> letters) {
    Map<Integer, LetterArchive.Owner> owners = new HashMap<>();
    List<Integer> notices = letters.stream().map(letter -> letter.document().notice().value()).distinct().toList();
    Ids.inPages(notices, page -> session.forEach(
        Sql.of("SELECT C_DunningRunEntry_ID, C_DunningRunEntry_UU, AD_Org_ID, C_BPartner_ID FROM C_DunningRunEntry WHERE AD_Client_ID = ? AND",
            session.clientId()).addIn("C_DunningRunEntry_ID", page),
        row -> owners.put(row.getInt(1),
            new LetterArchive.Owner("C_DunningRunEntry", row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4)))));
    return owners;
  }

  private int retainYears() {
    return session.first(Sql.of("SELECT COL_RetainYears FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> row.getInt(1)).orElseThrow(() -> new AdempiereException("@COL_NotSetUp@"));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(RECIPIENT_LENGTH, text.length()));
  }

  @Override
  public List<PostalLetter> postal(NoticeSelection selection, boolean again) {
    Sql sql = Sql.of("SELECT l.COL_Letter_ID, l.COL_LetterStatus, y.CountryCode, a.Postal, p.Name FROM COL_Letter l"
        + " JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID"
        + " JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID JOIN C_BPartner p ON p.C_BPartner_ID = l.C_BPartner_ID"
        + " LEFT JOIN C_BPartner_Location b ON b.C_BPartner_Location_ID = l.C_BPartner_Location_ID"
        + " LEFT JOIN C_Location a ON a.C_Location_ID = b.C_Location_ID LEFT JOIN C_Country y ON y.C_Country_ID = a.C_Country_ID"
        + " WHERE l.AD_Client_ID = ? AND l.COL_Channel = 'L' AND l.COL_LetterStatus IN " + (again ? "('QU', 'PR')" : "('QU')"),
        session.clientId());
    selection.run().ifPresent(run -> sql.add("AND e.C_DunningRun_ID = ?", run.value()));
    selection.notice().ifPresent(notice -> sql.add("AND e.C_DunningRunEntry_ID = ?", notice.value()));
    return session.list(sql, row -> new PostalLetter(new LetterId(row.getInt(1)), DeliveryCodes.letterStatus(row.getString(2)),
        Columns.text(row, 3), Columns.text(row, 4), Columns.text(row, 5)));
  }

  @Override
  public byte[] pdf(LetterId letter) {
    return archive.read(session.first(Sql.of("SELECT AD_Archive_ID FROM COL_Letter WHERE COL_Letter_ID = ? AND AD_Client_ID = ?",
        letter.value(), session.clientId()), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @COL_Letter_ID@ " + letter.value())));
  }

  @Override
  public void markPrinted(Collection<LetterId> letters) {
    List<Integer> printed = letters.stream().map(LetterId::value).toList();
    Ids.inPages(printed, page -> LetterRows.change(session, page, "COL_LetterStatus = 'PR', COL_SentAt = ?",
        "AND COL_LetterStatus = 'QU'", LocalDateTime.now()));
    LetterRows.refreshNotices(session, printed);
    new LetterEntries(ctx, session).write(printed);
  }

  /** The lock of a living sender is waited for: when it has its answer, the letter is sent or failed. */
  @Override
  public List<LetterId> queueAgain(Collection<LetterId> letters) {
    Sql sql = Sql.of("SELECT COL_Letter_ID FROM COL_Letter WHERE AD_Client_ID = ? AND COL_LetterStatus IN ('SE', 'PR', 'FA') AND",
        session.clientId()).addIn("COL_Letter_ID", letters.stream().map(LetterId::value).toList()).add("FOR UPDATE");
    List<Integer> queued = session.list(sql, row -> row.getInt(1));
    if (!queued.isEmpty()) {
      LetterRows.change(session, queued, "COL_LetterStatus = 'QU', COL_Attempts = 0, COL_LastError = NULL", "");
      LetterRows.refreshNotices(session, queued);
    }
    return queued.stream().map(LetterId::new).toList();
  }

  @Override
  public NoticeId noticeOf(LetterId letter) {
    return session.first(Sql.of("SELECT C_DunningRunEntry_ID FROM COL_Letter WHERE COL_Letter_ID = ? AND AD_Client_ID = ?",
        letter.value(), session.clientId()), row -> new NoticeId(row.getInt(1)))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @COL_Letter_ID@ " + letter.value()));
  }

  @Override
  public List<LetterId> ofNotice(NoticeId notice) {
    return session.list(Sql.of("SELECT COL_Letter_ID FROM COL_Letter WHERE C_DunningRunEntry_ID = ? AND AD_Client_ID = ?"
        + " ORDER BY COL_Letter_ID", notice.value(), session.clientId()), row -> new LetterId(row.getInt(1)));
  }
}

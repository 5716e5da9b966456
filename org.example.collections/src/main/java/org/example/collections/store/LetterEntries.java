// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.compiere.util.Msg;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.receivable.RecordKind;

/** Letters that went out stand in the contact log: written with the status of the letter, one set for all of them. */
final class LetterEntries {
  private final Properties ctx;
  private final SqlSession session;

  LetterEntries(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  private record Sent(int organisation, int customer, Integer person, boolean mail, String documentNo, String level, int notice) {
  }

  /** One entry per letter, with the invoices of its notice. */
  void write(Collection<Integer> letters) {
    int noticeTable = new RecordTables(session).id(RecordKind.NOTICE);
    NewRows rows = new NewRows(session, "COL_ContactEntry", SqlContactEntries.COLUMNS);
    NewRows invoices = new NewRows(session, "COL_ContactInvoice", "COL_ContactEntry_ID", "C_Invoice_ID");
    LocalDateTime now = LocalDateTime.now();
    Ids.inPages(letters, page -> {
      List<Sent> sent = session.list(letters(page), LetterEntries::sent);
      Map<Integer, List<Integer>> dunned = invoicesOf(sent.stream().map(Sent::notice).distinct().toList());
      for (Sent letter : sent) {
        ContactChannel channel = letter.mail() ? ContactChannel.EMAIL : ContactChannel.LETTER;
        int entry = rows.add(letter.organisation(), letter.customer(), letter.person(), ContactCodes.CHANNELS.of(channel), now,
            ContactCodes.OUTCOMES.of(ContactOutcome.OTHER),
            Msg.getMsg(ctx, "COL_LetterSent", new Object[] {letter.level(), letter.documentNo()}), false, null, null, noticeTable,
            letter.notice(), session.userId() > 0 ? session.userId() : null);
        dunned.getOrDefault(letter.notice(), List.of()).forEach(invoice -> invoices.add(letter.organisation(), entry, invoice));
      }
    });
    rows.flush();
    invoices.flush();
  }

  private Sql letters(List<Integer> page) {
    return Sql.of("SELECT l.AD_Org_ID, l.C_BPartner_ID, l.AD_User_ID, l.COL_Channel, e.COL_DocumentNo, v.Name, l.C_DunningRunEntry_ID"
        + " FROM COL_Letter l JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID"
        + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = e.C_DunningLevel_ID WHERE l.AD_Client_ID = ? AND", session.clientId())
        .addIn("l.COL_Letter_ID", page).add("ORDER BY l.COL_Letter_ID");
  }

  private static Sent sent(ResultSet row) throws SQLException {
    return new Sent(row.getInt(1), row.getInt(2), Columns.id(row, 3).orElse(null), "E".equals(Columns.text(row, 4)),
        Columns.text(row, 5), Columns.text(row, 6), row.getInt(7));
  }

  private Map<Integer, List<Integer>> invoicesOf(List<Integer> notices) {
    Map<Integer, List<Integer>> dunned = new HashMap<>();
    if (!notices.isEmpty()) {
      session.forEach(Sql.of("SELECT DISTINCT C_DunningRunEntry_ID, C_Invoice_ID FROM C_DunningRunLine WHERE AD_Client_ID = ?"
          + " AND COL_IsInfo = 'N' AND C_Invoice_ID IS NOT NULL AND OpenAmt > 0 AND", session.clientId())
          .addIn("C_DunningRunEntry_ID", notices), row ->
          dunned.computeIfAbsent(row.getInt(1), key -> new ArrayList<>()).add(row.getInt(2)));
    }
    return dunned;
  }
}

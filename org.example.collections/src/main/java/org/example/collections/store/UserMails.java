// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.example.collections.letter.LetterId;
import org.example.collections.letter.OutgoingMail;

/** Core's log of mails: AD_UserMail. In the transaction of the letter, which core's own constructors leave. */
final class UserMails {
  private static final int TEXT_LENGTH = 2000;
  private static final int SUBJECT_LENGTH = 255;
  private static final int ID_LENGTH = 120;

  private final Properties ctx;
  private final SqlSession session;

  UserMails(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  void record(LetterId letter, OutgoingMail mail, String messageId) {
    int contact = session.first(Sql.of("SELECT AD_User_ID FROM COL_Letter WHERE COL_Letter_ID = ? AND AD_Client_ID = ?",
        letter.value(), session.clientId()), row -> row.getInt(1)).orElse(0);
    PO row = MTable.get(ctx, "AD_UserMail").getPO(0, session.trxName());
    row.set_ValueNoCheck("AD_User_ID", contact);
    row.set_ValueNoCheck("Subject", shortened(mail.subject(), SUBJECT_LENGTH));
    row.set_ValueNoCheck("MailText", shortened(mail.body(), TEXT_LENGTH));
    row.set_ValueNoCheck("EMailFrom", mail.sender().orElse(null));
    row.set_ValueNoCheck("RecipientTo", mail.recipient());
    row.set_ValueNoCheck("MessageID", shortened(messageId, ID_LENGTH));
    row.saveEx();
    LetterRows.change(session, List.of(letter.value()), "AD_UserMail_ID = ?", "", row.get_ID());
  }

  private static String shortened(String text, int length) {
    return text == null ? null : text.substring(0, Math.min(length, text.length()));
  }
}

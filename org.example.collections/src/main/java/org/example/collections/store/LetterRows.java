// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** Changes of COL_Letter and what they mean for the notice. */
final class LetterRows {
  private static final String ANY = "EXISTS (SELECT 1 FROM COL_Letter l"
      + " WHERE l.C_DunningRunEntry_ID = C_DunningRunEntry.C_DunningRunEntry_ID AND l.COL_LetterStatus IN ";

  private LetterRows() {}

  /**
   * An issued notice follows its letters: failed when one is, issued while one is outstanding, then sent when one was mailed,
   * printed when all were printed. A cancelled notice stays so.
   */
  static void refreshNotices(SqlSession session, Collection<Integer> letters) {
    Ids.inPages(letters, page -> session.update(
        Sql.of("UPDATE C_DunningRunEntry SET COL_NoticeStatus = CASE WHEN " + ANY + "('FA')) THEN 'FA' WHEN " + ANY
            + "('QU', 'SG')) THEN 'IS' WHEN " + ANY + "('SE')) THEN 'SE' ELSE 'PR' END, Updated = ?, UpdatedBy = ?",
            LocalDateTime.now(), session.userId())
            .add("WHERE AD_Client_ID = ? AND COL_NoticeStatus IN " + DeliveryCodes.ISSUED, session.clientId())
            .add("AND C_DunningRunEntry_ID IN (SELECT x.C_DunningRunEntry_ID FROM COL_Letter x WHERE")
            .addIn("x.COL_Letter_ID", page).add(")")));
  }

  /**
   * @param set what changes beside Updated and UpdatedBy
   * @param condition state the letter must be in, starting with AND
   * @return letters changed
   */
  static int change(SqlSession session, List<Integer> letters, String set, String condition, Object... parameters) {
    Sql sql = Sql.of("UPDATE COL_Letter SET " + set, parameters)
        .add(", Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?", LocalDateTime.now(), session.userId(), session.clientId());
    return session.update(sql.add(condition + " AND").addIn("COL_Letter_ID", letters));
  }
}

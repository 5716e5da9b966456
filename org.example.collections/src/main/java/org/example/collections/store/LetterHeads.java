// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.example.collections.dunning.NoticeId;

/** The heads of notices as letters need them. */
final class LetterHeads {
  /**
   * @param organisation AD_Org_ID
   * @param responsible AD_User_ID of the customer's sales representative, else of the one on the notice
   * @param runDate day the notice was proposed for
   * @param language AD_Language of the customer, else of the tenant; as issued on an issued notice
   * @param channel code of the level's channel, of the one in fact used on an issued notice
   */
  record Head(int id, int organisation, int customer, int location, int contact, int currency, int level, int responsible,
      LocalDate runDate, LocalDate payBy, Optional<LocalDate> issuedOn, String documentNo, String customerNo, String customerName,
      String language, String channel) {
    int daysBetweenRunAnd(LocalDate day) {
      return Math.toIntExact(ChronoUnit.DAYS.between(runDate, day));
    }
  }

  private final SqlSession session;

  LetterHeads(SqlSession session) {
    this.session = session;
  }

  /** In the order asked for. */
  Map<Integer, Head> read(Collection<NoticeId> notices) {
    Map<Integer, Head> heads = new LinkedHashMap<>();
    Ids.of(notices).forEach(id -> heads.put(id, null));
    Ids.inPages(heads.keySet(), page -> session.forEach(
        Sql.of("SELECT e.C_DunningRunEntry_ID, e.AD_Org_ID, e.C_BPartner_ID, e.C_BPartner_Location_ID, e.AD_User_ID,"
            + " e.C_Currency_ID, e.C_DunningLevel_ID, COALESCE(p.SalesRep_ID, e.SalesRep_ID), r.DunningDate, e.COL_PayBy,"
            + " e.COL_IssuedOn, e.COL_DocumentNo, p.Value, p.Name, p.Name2,"
            + " CASE WHEN e.COL_IssuedOn IS NOT NULL THEN e.COL_Language ELSE COALESCE(p.AD_Language, c.AD_Language) END,"
            + " CASE WHEN e.COL_IssuedOn IS NOT NULL THEN e.COL_Channel ELSE v.COL_Channel END"
            + " FROM C_DunningRunEntry e JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID"
            + " JOIN C_BPartner p ON p.C_BPartner_ID = e.C_BPartner_ID"
            + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = e.C_DunningLevel_ID"
            + " JOIN AD_Client c ON c.AD_Client_ID = e.AD_Client_ID WHERE e.AD_Client_ID = ? AND", session.clientId())
            .addIn("e.C_DunningRunEntry_ID", page), row -> heads.put(row.getInt(1), head(row))));
    return heads;
  }

  private static Head head(ResultSet row) throws SQLException {
    String name = (Columns.text(row, 14) + " " + Columns.text(row, 15)).strip();
    LocalDate runDate = Columns.day(row, 9);
    return new Head(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7),
        row.getInt(8), runDate, Columns.optionalDay(row, 10).orElse(runDate), Columns.optionalDay(row, 11), Columns.text(row, 12),
        Columns.text(row, 13), name, Columns.text(row, 16), Columns.text(row, 17));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.example.collections.osgi.ServerFramework;

/**
 * At the end of each month, and of the demo, the figures are kept. No month is certain until somebody enters the rate of the pound on
 * the last day, which makes up for all of them; at last somebody rehearses the next thirty days.
 */
final class FiguresChapter implements DemoChapter {
  private static final String MONTH = "SELECT SUM(COL_ClaimAmt), ROUND(SUM(COL_ClaimAmt) * 90 / SUM(COL_SalesAmt), 1),"
      + " ROUND(SUM(COL_NotDueAmt) * 90 / SUM(COL_SalesAmt), 1), ROUND(100 * SUM(COL_BeginAmt + COL_SoldAmt - COL_ClaimAmt)"
      + " / SUM(COL_BeginAmt + COL_SoldAmt - COL_NotDueAmt), 1) FROM COL_MonthFigure WHERE COL_AsOf ="
      + " (SELECT MAX(COL_AsOf) FROM COL_MonthFigure)";
  private static final String POUND = "INSERT INTO C_Conversion_Rate (C_Conversion_Rate_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
      + " C_Currency_ID, C_Currency_ID_To, ValidFrom, ValidTo, MultiplyRate, DivideRate, C_ConversionType_ID)"
      + " SELECT C_Conversion_Rate_ID + 2, AD_Client_ID, 0, 100, 100, CASE C_Currency_ID WHEN 100 THEN 114 ELSE 102 END,"
      + " CASE C_Currency_ID WHEN 100 THEN 102 ELSE 114 END, ValidFrom, ValidTo, DivideRate, MultiplyRate, C_ConversionType_ID"
      + " FROM C_Conversion_Rate";
  private static final String AGES = "SELECT SUM(OpenAmt * COL_Rate) FROM COL_Ageing";

  private final ServerFramework server;
  private final Connection connection;
  private final LocalDate last;

  /** @param last day of the demo */
  FiguresChapter(ServerFramework server, Connection connection, LocalDate last) {
    this.server = server;
    this.connection = connection;
    this.last = last;
  }

  @Override
  public void morning(LocalDate day) {}

  @Override
  public void evening(LocalDate day) throws Exception {
    if (day.equals(last)) {
      enterPound();
    }
    if (day.equals(last) || day.getDayOfMonth() == day.lengthOfMonth()) {
      Demo.process(server, "COL_RefreshFigures", day);
    }
    if (day.equals(last)) {
      Demo.process(server, "COL_RehearseDunning", day, "COL_RehearsalDays=30", "COL_IsPaysAsUsual=Y");
    }
  }

  private void enterPound() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(POUND);
    }
  }

  @Override
  public String closingLine() throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet month = statement.executeQuery(MONTH)) {
      month.next();
      int claims = month.getBigDecimal(1).intValue();
      if (Math.abs(claims - number(AGES)) > 1) {
        throw new IllegalStateException("Claims of the month " + claims + ", but of the ageing " + number(AGES));
      }
      return "Figures: days sales outstanding " + month.getString(2) + ", best possible " + month.getString(3)
          + ", collection effectiveness " + month.getString(4) + " %; " + number("SELECT SUM(COL_NoticeCount) FROM COL_Rehearsal")
          + " notices rehearsed for the next 30 days";
    }
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}

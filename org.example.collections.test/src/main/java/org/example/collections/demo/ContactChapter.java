// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A collector rings some customers every working day: they forgot, promise, object or cannot be reached. In the evening promises are
 * judged by the money that came, and disputes are decided after two weeks.
 */
final class ContactChapter implements DemoChapter {
  private static final int TALKS_A_DAY = 3;
  private static final int DAYS_TO_PROMISE = 9;
  private static final int DAYS_OF_DISPUTE = 14;
  /** What customers say, in turn; a promise and an objection say more. */
  private static final String[] OUTCOMES = {"FO", "PR", "NR", "PR", "WC", "IW", "PR", "CP"};
  /** Overdue invoices of customers nobody spoke with lately, in an order that looks like none. */
  private static final String TO_RING = """
      SELECT i.C_Invoice_ID FROM C_Invoice i JOIN C_PaymentTerm t ON t.C_PaymentTerm_ID = i.C_PaymentTerm_ID
      WHERE i.IsSOTrx = 'Y' AND i.IsPaid = 'N' AND i.DocStatus = 'CO' AND i.C_DocType_ID = 1000000 AND i.IsInDispute = 'N'
        AND i.IsPayScheduleValid = 'N' AND CAST(i.DateInvoiced AS DATE) + CAST(t.NetDays AS INTEGER) < CAST(? AS DATE) - 5
        AND NOT EXISTS (SELECT 1 FROM COL_ContactEntry e WHERE e.C_BPartner_ID = i.C_BPartner_ID AND e.COL_ContactChannel = 'CO'
          AND e.COL_ContactTime > CAST(? AS DATE) - 21)
        AND NOT EXISTS (SELECT 1 FROM COL_PromiseInvoice x JOIN COL_Promise p ON p.COL_Promise_ID = x.COL_Promise_ID
          WHERE x.C_Invoice_ID = i.C_Invoice_ID AND p.COL_PromiseStatus = 'OP')
      ORDER BY (i.C_Invoice_ID * 7919) % 1009, i.C_Invoice_ID FETCH FIRST 1 ROW ONLY""";
  private static final String TALK_REASONS = "('SPOKE_WITH', 'PROMISED', 'IN_DISPUTE')";

  /** Starts a class inside the server. */
  @FunctionalInterface
  interface Server {
    void main(String type, String... arguments) throws Exception;
  }

  private final Server server;
  private final Connection connection;
  private int talks;
  private int decisions;

  ContactChapter(Server server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  @Override
  public void morning(LocalDate day) throws Exception {
    for (int n = 0; n < TALKS_A_DAY && day.getDayOfWeek().getValue() <= 5; n++) {
      for (String invoice : keys(TO_RING, day, day)) {
        talk(day, invoice, OUTCOMES[talks++ % OUTCOMES.length]);
      }
    }
  }

  private void talk(LocalDate day, String invoice, String outcome) throws Exception {
    List<String> said = new ArrayList<>(List.of("COL_ContactChannel=CO", "COL_Outcome=" + outcome, "COL_Note=Talk of the day"));
    if (outcome.equals("PR")) {
      said.add("COL_PromisedOn=" + day.plusDays(DAYS_TO_PROMISE));
    }
    start("COL_LogContact", day, "C_Invoice", invoice, said);
  }

  @Override
  public void evening(LocalDate day) throws Exception {
    server.main(ServerProcess.class.getName(), "COL_JudgePromises", day.toString());
    for (String dispute : keys("SELECT d.COL_Dispute_ID FROM COL_Dispute d JOIN COL_ContactEntry e ON e.COL_ContactEntry_ID ="
        + " d.COL_ContactEntry_ID WHERE d.COL_DisputeStatus = 'OP' AND e.COL_ContactTime < CAST(? AS DATE) - " + DAYS_OF_DISPUTE
        + " ORDER BY d.COL_Dispute_ID", day)) {
      start("COL_CloseDispute", day, "COL_Dispute", dispute,
          List.of("COL_DisputeStatus=" + (decisions++ % 2 == 0 ? "RJ" : "AC"), "COL_Note=Looked into"));
    }
    server.main(ServerProcess.class.getName(), "COL_DailyWork", day.toString());
  }

  private void start(String process, LocalDate day, String table, String record, List<String> parameters) throws Exception {
    server.main(ServerTalk.class.getName(),
        Stream.concat(Stream.of(process, day.toString(), table, record), parameters.stream()).toArray(String[]::new));
  }

  @Override
  public String closingLine() throws Exception {
    long entries = number("SELECT COUNT(*) FROM COL_ContactEntry");
    long promises = number("SELECT COUNT(*) FROM COL_Promise");
    long kept = promises("KE");
    long partly = promises("PK");
    long broken = promises("BR");
    long disputes = number("SELECT COUNT(*) FROM COL_Dispute");
    long avoided = number("SELECT COUNT(*) FROM (SELECT DISTINCT C_DunningRun_ID, C_BPartner_ID FROM COL_DunningDecision"
        + " WHERE COL_ReasonCode IN " + TALK_REASONS + " AND AD_Table_ID IN (SELECT AD_Table_ID FROM AD_Table WHERE TableName IN"
        + " ('COL_ContactEntry', 'COL_Promise', 'COL_Dispute'))) x");
    long although = number("SELECT SUM(COL_AlreadyPaidCount) FROM C_DunningRun");
    require(promises == kept + partly + broken + promises("OP") + promises("WD"), "each promise has one status");
    require(entries >= talks && talks > 0, "each talk has its entry");
    require(kept > 0 && broken > 0 && disputes > 0 && avoided > 0, "promises were kept and broken, disputes raised, letters avoided");
    require(although == 0, "nobody was reminded although paid");
    return "contact: entries=" + entries + " promises=" + promises + " kept=" + kept + " partly=" + partly + " broken=" + broken
        + " disputes=" + disputes + " letters_avoided=" + avoided + " reminded_although_paid=" + although;
  }

  private long promises(String status) throws SQLException {
    return number("SELECT COUNT(*) FROM COL_Promise WHERE COL_PromiseStatus = '" + status + "'");
  }

  private List<String> keys(String sql, LocalDate... days) throws SQLException {
    List<String> keys = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < days.length; i++) {
        statement.setObject(i + 1, days[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          keys.add(rows.getString(1));
        }
      }
    }
    return keys;
  }

  private long number(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("The demo's figures contradict each other: " + what);
    }
  }
}

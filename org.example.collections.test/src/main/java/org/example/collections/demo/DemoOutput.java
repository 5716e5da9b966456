// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.postgresql.PGConnection;

/** What the demo leaves behind: letters, mails, the decisions, and the closing line, which must add up. */
final class DemoOutput {
  private static final String DECISIONS = """
      SELECT CAST(r.DunningDate AS DATE) AS run, p.Value AS customer, i.DocumentNo AS invoice, CAST(d.DueDate AS DATE) AS due,
        d.DaysDue AS days, d.OpenAmt AS open, c.ISO_Code AS currency, d.COL_IsChosen AS chosen, v.Name AS level,
        d.COL_ReasonCode AS reason, d.COL_Detail AS detail
      FROM COL_DunningDecision d
      JOIN C_DunningRun r ON r.C_DunningRun_ID = d.C_DunningRun_ID
      JOIN C_BPartner p ON p.C_BPartner_ID = d.C_BPartner_ID
      JOIN C_Invoice i ON i.C_Invoice_ID = d.C_Invoice_ID
      JOIN C_Currency c ON c.C_Currency_ID = d.C_Currency_ID
      LEFT JOIN C_DunningLevel v ON v.C_DunningLevel_ID = d.C_DunningLevel_ID
      ORDER BY r.DunningDate, d.COL_DunningDecision_ID""";

  private final Connection connection;
  private final GreenMail smtp;
  private final Path output;

  DemoOutput(Connection connection, GreenMail smtp, Path output) {
    this.connection = connection;
    this.smtp = smtp;
    this.output = output;
  }

  /** @throws IllegalStateException when a figure contradicts another */
  void write(List<DemoChapter> chapters) throws Exception {
    long letters = number("SELECT COUNT(*) FROM COL_Letter WHERE COL_Channel = 'L' AND COL_LetterStatus <> 'CA'");
    int mails = writeMails();
    long decisions = writeDecisions();
    long due = number("SELECT SUM(COL_DueCount) FROM C_DunningRun");
    long chosen = number("SELECT SUM(COL_ChosenCount) FROM C_DunningRun");
    long leftOut = number("SELECT SUM(COL_LeftOutCount) FROM C_DunningRun");
    long notices = number("SELECT COUNT(*) FROM C_DunningRunEntry WHERE COL_NoticeStatus IN ('IS', 'SE', 'PR', 'FA')");
    long failed = number("SELECT COUNT(*) FROM COL_Letter WHERE COL_LetterStatus = 'FA'");
    require(due == chosen + leftOut, "due = chosen + left out");
    require(due == decisions, "one decision for each due item, but there are " + decisions + " for " + due);
    require(mails == number("SELECT COUNT(*) FROM COL_Letter WHERE COL_Channel = 'E' AND COL_LetterStatus = 'SE'"),
        "each mail marked as sent arrived, once");
    require(notices > 0 && letters > 0 && mails > 0, "letters and mails went out");
    Demo.say("Letters, mails and decisions.csv are in " + output);
    for (DemoChapter chapter : chapters) {
      System.out.println(chapter.closingLine());
    }
    System.out.printf("demo: due=%d chosen=%d left_out=%d notices=%d letters=%d mails=%d failed=%d%n", due, chosen, leftOut,
        notices, letters, mails, failed);
  }

  private int writeMails() throws IOException, MessagingException {
    Path folder = Files.createDirectories(output.resolve("mails"));
    int count = 0;
    for (MimeMessage mail : smtp.getReceivedMessages()) {
      count++;
      try (OutputStream file = Files.newOutputStream(folder.resolve("%05d.eml".formatted(count)))) {
        mail.writeTo(file);
      }
    }
    return count;
  }

  private long writeDecisions() throws SQLException, IOException {
    try (OutputStream file = Files.newOutputStream(output.resolve("decisions.csv"))) {
      return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + DECISIONS + ") TO STDOUT WITH (FORMAT csv, HEADER)",
          file);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
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

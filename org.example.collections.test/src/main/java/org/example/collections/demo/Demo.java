// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.collections.mail.PromptMailServer;
import org.example.collections.osgi.InstalledScripts;
import org.example.collections.osgi.ServerFramework;

/**
 * The demo: a sample company on an embedded database, with the built bundle installed in Equinox. Its dunning ladder runs
 * over {@value #DAYS} days with invoices and payments coming in; what customers got is left under {@code target/demo}.
 */
public final class Demo {
  private static final LocalDate USUAL_START = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 60;
  private static final int DAYS_BEFORE = 130;
  private static final long SEED = 20260302;
  static final String BUNDLE = "org.example.collections.test";

  private final Path module;
  private final Path output;
  private final LocalDate start;

  private final List<SimulatedDay> simulated = new ArrayList<>();

  /** @param start first day of the ladder */
  private Demo(Path module, LocalDate start) {
    this.module = module;
    this.start = start;
    this.output = module.resolveSibling("target").resolve("demo");
  }

  /** @param arguments directory of this module, where the build left {@code target/bundles}; --serve to open the workbench at the end */
  public static void main(String... arguments) throws Exception {
    boolean serve = List.of(arguments).contains("--serve");
    new Demo(Path.of(arguments[0]).toAbsolutePath(), serve ? startOfServed() : USUAL_START).run(serve);
    System.exit(0);
  }

  /** Screens show today, so that a served company has come up to it. */
  private static LocalDate startOfServed() {
    return LocalDate.now().minusDays(DAYS - 1L);
  }

  private void run(boolean serve) throws Exception {
    GreenMail smtp = new PromptMailServer();
    smtp.start();
    try (TestDatabase database = TestDatabase.start(); Connection connection = database.connect()) {
      say("Laying the iDempiere tables");
      Fixture.lay(connection);
      say("Starting Equinox with the built bundle");
      try (ServerFramework server = startServer(database)) {
        setUp(server, connection, smtp.getSmtp().getPort());
        List<DemoChapter> chapters = List.of(new FiguresChapter(server, connection, start.plusDays(DAYS - 1L)),
            new PlanChapter(server, connection),
            new ContactChapter((type, values) -> server.main(BUNDLE, type, values), connection), new CreditChapter(server, connection));
        simulate(server, connection, chapters);
        Path letters = Files.createDirectories(output.resolve("letters"));
        server.main(BUNDLE, ServerLetters.class.getName(), letters.toString());
        new DemoOutput(connection, smtp, output).write(chapters);
      }
      if (serve) {
        for (SimulatedDay day : simulated) {
          day.stamp(connection);
        }
        execute(connection, "UPDATE COL_Setting SET COL_Collector_ID = ? WHERE AD_Client_ID = ? AND COL_Collector_ID IS NULL",
            ServedWorkbench.CLERK, Fixture.SAMPLE);
        ServedWorkbench.open();
      }
    } finally {
      smtp.stop();
    }
  }

  private ServerFramework startServer(TestDatabase database) throws Exception {
    System.setProperty("org.example.standin.url", database.url());
    System.setProperty("org.example.standin.user", database.user());
    System.setProperty("org.example.standin.password", database.password());
    Files.createDirectories(output);
    ServerFramework server = ServerFramework.start(module.resolve("target/bundles"), output.resolve("framework"));
    server.install(module.resolve("target").resolve(BUNDLE + "-1.0.0-SNAPSHOT.jar"));
    return server;
  }

  private void setUp(ServerFramework server, Connection connection, int smtpPort) throws Exception {
    execute(connection, "UPDATE AD_Language SET IsSystemLanguage = 'Y' WHERE AD_Language = 'de_DE'");
    execute(connection, "UPDATE AD_Client SET SMTPHost = '127.0.0.1', SMTPPort = ? WHERE AD_Client_ID = ?", smtpPort,
        Fixture.SAMPLE);
    execute(connection, "INSERT INTO C_Conversion_Rate (C_Conversion_Rate_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " C_Currency_ID, C_Currency_ID_To, ValidFrom, ValidTo, MultiplyRate, DivideRate, C_ConversionType_ID)"
        + " VALUES (2000000, ?, 0, 100, 100, 102, 100, DATE '2025-01-01', DATE '2027-12-31', ?, 0.8, 114),"
        + " (2000001, ?, 0, 100, 100, 100, 102, DATE '2025-01-01', DATE '2027-12-31', 0.8, ?, 114)", Fixture.SAMPLE,
        SampleLedger.DOLLARS_PER_EURO, Fixture.SAMPLE, SampleLedger.DOLLARS_PER_EURO);
    InstalledScripts.await(connection);
    process(server, "COL_SetUpCollections", start);
    execute(connection, "UPDATE C_DunningLevel SET COL_IsShowInterest = 'Y', COL_IsShowLumpSum = 'Y' WHERE AD_Client_ID = ? AND COL_LevelNo > 3",
        Fixture.SAMPLE);
    execute(connection, "UPDATE C_BP_Group SET COL_CustomerType = 'B' WHERE AD_Client_ID = ?", Fixture.SAMPLE);
  }

  private void simulate(ServerFramework server, Connection connection, List<DemoChapter> chapters) throws Exception {
    Random random = new Random(SEED);
    List<SampleCustomer> customers = new SampleCustomers(random, start).lay(connection);
    LocalDate from = start.minusDays(DAYS_BEFORE);
    List<SampleInvoice> invoices = new SampleInvoices(random, from, DAYS_BEFORE + DAYS).of(customers);
    say(customers.size() + " customers, " + invoices.size() + " invoices and credit notes");
    try (SampleLedger ledger = new SampleLedger(connection, invoices, random)) {
      for (int n = 0; n < DAYS; n++) {
        LocalDate day = start.plusDays(n);
        SimulatedDay today = new SimulatedDay(day);
        ledger.bookUpTo(day);
        say("Day " + (n + 1) + " of " + DAYS + ", " + day);
        for (DemoChapter chapter : chapters) {
          chapter.morning(day);
        }
        process(server, "COL_DunningCycle", day);
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
          approve(server, connection, day);
        }
        for (DemoChapter chapter : chapters) {
          chapter.evening(day);
        }
        today.end();
        simulated.add(today);
      }
    }
  }

  /** A clerk looks once a week at what waits for approval, and has it issued and sent. */
  private static void approve(ServerFramework server, Connection connection, LocalDate day) throws Exception {
    List<String> waiting = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet runs = statement.executeQuery("SELECT DISTINCT"
        + " C_DunningRun_ID FROM C_DunningRunEntry WHERE COL_NoticeStatus = 'DR' AND COL_IsHeld = 'N' ORDER BY 1")) {
      while (runs.next()) {
        waiting.add(runs.getString(1));
      }
    }
    for (String run : waiting) {
      process(server, "COL_ApproveNotices", day, run);
      process(server, "COL_IssueAndSend", day, run);
    }
  }

  /** @param run key of a dunning run, or parameters as {@code name=value} */
  static void process(ServerFramework server, String process, LocalDate day, String... run) throws Exception {
    server.main(BUNDLE, ServerProcess.class.getName(),
        Stream.concat(Stream.of(process, day.toString()), Stream.of(run)).toArray(String[]::new));
  }

  private static void execute(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  static void say(String text) {
    System.out.println("demo> " + text);
  }
}

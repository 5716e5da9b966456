// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.EventManager;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.process.ProcessInfoLog;
import org.compiere.util.Env;
import org.example.collections.database.TestDatabase;
import org.example.collections.database.WatchedStatements;
import org.example.collections.event.AcceptedOrdersHandler;
import org.example.collections.event.CreditLimitsHandler;
import org.example.collections.event.CreditManagerFactory;
import org.example.collections.event.CreditNewsHandler;
import org.example.collections.event.ContactLinksHandler;
import org.example.collections.event.ConversationHandler;
import org.example.collections.event.DisputedInvoicesHandler;
import org.example.collections.event.DunnedInvoicesHandler;
import org.example.collections.event.DunningSettingsHandler;
import org.example.collections.event.IssuedNoticesHandler;
import org.example.collections.event.OfferedPlansHandler;
import org.example.collections.event.ReceivedMoneyHandler;
import org.example.collections.event.WorklistRulesHandler;
import org.example.collections.fixture.Fixture;
import org.example.collections.mail.PromptMailServer;
import org.example.standin.Database;
import org.example.standin.ProcessRun;
import org.example.standin.Services;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A server with Collections installed, its vetoes at work, and a mail server beside it; fresh for each test. Processes run as the
 * scheduler runs them.
 */
final class SampleServer implements BeforeEachCallback, AfterEachCallback {
  static final int USER = 1000000;
  private static final String SET_UP = "COL_SetUpCollections";

  private final List<AbstractEventHandler> handlers =
      List.of(new IssuedNoticesHandler(), new DunnedInvoicesHandler(), new DunningSettingsHandler(),
          new AcceptedOrdersHandler(), new CreditLimitsHandler(), new CreditNewsHandler(), new ConversationHandler(),
          new DisputedInvoicesHandler(), new ReceivedMoneyHandler(), new ContactLinksHandler(), new WorklistRulesHandler(),
          new OfferedPlansHandler());
  private final CreditManagerFactory credit = new CreditManagerFactory();
  private final Callable<TestDatabase> beginning;
  private TestDatabase database;
  private PlainSql plain;
  private DataSource source;
  private GreenMail mail;

  SampleServer() {
    this(Fixture::installed);
  }

  private SampleServer(Callable<TestDatabase> beginning) {
    this.beginning = beginning;
  }

  /** The sample company begins each test with what {@link #setUp} gives it, from a database that is prepared once. */
  static SampleServer setUpOn(LocalDate day) {
    return new SampleServer(() -> TestDatabase.copyOfPrepared("set up on " + day, Fixture::installed, template -> {
      Database.use(sourceOf(template));
      try {
        done(ProcessRun.of(context(Fixture.SAMPLE, day), SET_UP).run());
      } finally {
        Database.use(null);
      }
    }));
  }

  private static DataSource sourceOf(TestDatabase database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    source.setStringType("unspecified");
    return source;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    database = beginning.call();
    plain = new PlainSql(database);
    source = sourceOf(database);
    Database.use(source);
    mail = new PromptMailServer();
    mail.start();
    sql("UPDATE AD_Client SET SMTPHost = '127.0.0.1', SMTPPort = ?", mail.getSmtp().getPort());
    Env.setCtx(context(Fixture.SAMPLE, LocalDate.now()));
    handlers.forEach(handler -> handler.bindEventManager(EventManager.getInstance()));
    Services.offer(credit);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    Services.withdraw(credit);
    handlers.forEach(handler -> handler.unbindEventManager(EventManager.getInstance()));
    mail.stop();
    Env.setCtx(new Properties());
    Database.use(null);
    database.close();
  }

  TestDatabase database() {
    return database;
  }

  GreenMail mail() {
    return mail;
  }

  /** From now on the statements of the bundle are seen; those of the test itself are not. */
  WatchedStatements watch() {
    WatchedStatements watched = new WatchedStatements();
    Database.use(watched.around(source));
    return watched;
  }

  static Properties context(int client, LocalDate today) {
    Properties ctx = ProcessRun.context(client, 0, client == Fixture.SAMPLE ? USER : USER + 2, "en_US");
    Env.setContext(ctx, Env.DATE, java.sql.Timestamp.valueOf(today.atStartOfDay()));
    return ctx;
  }

  /** The default ladder; levels in days after due: -3, 7, 17, 27 (credit stop), 37 (approval); each by e-mail. */
  void setUp(LocalDate today) {
    done(run(today, SET_UP));
  }

  /** @return key of the run of that day that was created last */
  int create(LocalDate today) throws SQLException {
    done(run(today, "COL_CreateDunningRun", Map.of("DunningDate", java.sql.Timestamp.valueOf(today.atStartOfDay()))));
    return number("SELECT MAX(C_DunningRun_ID) FROM C_DunningRun");
  }

  /** @return the summary */
  String issueAndSend(LocalDate today, int run) {
    return done(runOn(today, "COL_IssueAndSend", "C_DunningRun", run, Map.of())).getSummary();
  }

  /** Create, issue and send of one day. */
  int dun(LocalDate today) throws SQLException {
    int run = create(today);
    issueAndSend(today, run);
    return run;
  }

  static ProcessInfo done(ProcessInfo info) {
    assertThat(info.isError()).as(info.getSummary()).isFalse();
    return info;
  }

  /** The lines of the result. */
  static String lines(ProcessInfo info) {
    StringBuilder lines = new StringBuilder();
    if (info.getLogs() != null) {
      for (ProcessInfoLog line : info.getLogs()) {
        lines.append(line.getP_Msg()).append('\n');
      }
    }
    return lines.toString();
  }

  static String refused(ProcessInfo info) {
    assertThat(info.isError()).as(info.getSummary()).isTrue();
    return info.getSummary();
  }

  ProcessInfo run(LocalDate today, String process, Map<String, ?> parameters) {
    return ProcessRun.of(context(Fixture.SAMPLE, today), process).with(parameters).run();
  }

  ProcessInfo run(LocalDate today, String process) {
    return run(today, process, Map.of());
  }

  /** Started by the button of a record. */
  ProcessInfo runOn(LocalDate today, String process, String table, int record, Map<String, ?> parameters) {
    return ProcessRun.of(context(Fixture.SAMPLE, today), process).on(MTable.getTable_ID(table), record).with(parameters).run();
  }

  int sql(String sql, Object... parameters) throws SQLException {
    return plain.update(sql, parameters);
  }

  List<String> rows(String sql, Object... parameters) throws SQLException {
    return plain.rows(sql, parameters);
  }

  int number(String sql, Object... parameters) throws SQLException {
    return new BigDecimal(rows(sql, parameters).get(0)).intValueExact();
  }
}

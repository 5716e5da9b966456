// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;
import org.compiere.util.Env;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.collections.letter.LetterMail;
import org.example.collections.letter.MailResult;
import org.example.collections.letter.OutgoingMail;
import org.example.collections.mail.PromptMailServer;
import org.example.collections.print.EmailMails;
import org.example.collections.print.MailBodies;
import org.example.standin.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(60)
class EmailMailsTest {
  private static final byte[] PDF = "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII);
  private static final String PASSWORD = "s3cret-Pässwort";
  private static TestDatabase database;
  private static Properties ctx;

  @BeforeAll
  static void start() throws Exception {
    database = Fixture.bare();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    Database.use(source);
    ctx = new Properties();
    Env.setContext(ctx, "#AD_Client_ID", Fixture.SAMPLE);
    change("INSERT INTO AD_SysConfig (AD_SysConfig_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, Value)"
        + " VALUES (900001, 0, 0, 0, 0, 'MAIL_SMTP_TIMEOUT', '800')");
  }

  @AfterAll
  static void stop() throws Exception {
    Database.use(null);
    database.close();
  }

  @BeforeEach
  void ordinaryTenant() throws Exception {
    change("UPDATE AD_Client SET SMTPHost = '127.0.0.1', RequestEMail = 'office@sample.example.org',"
        + " IsSmtpAuthorization = 'N'");
  }

  private static void change(String sql, Object... values) throws Exception {
    try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static MailResult send(int port, OutgoingMail mail) throws Exception {
    change("UPDATE AD_Client SET SMTPPort = ?", port);
    return new EmailMails(ctx).send(mail);
  }

  private static MailResult told(UnaryOperator<String> answers, String recipient) throws Exception {
    try (ToldSmtpServer server = new ToldSmtpServer(answers)) {
      return send(server.port(), mail(recipient));
    }
  }

  private static OutgoingMail mail(String recipient) {
    return new OutgoingMail("4711", Optional.empty(), recipient, "Reminder", "<p>Text</p>", true,
        "M-1.pdf", PDF);
  }

  @Test
  void carriesSubjectTextLetterAndTheWayBackToTheLetter() throws Exception {
    GreenMail server = new PromptMailServer();
    server.start();
    try {
      LetterMail composed = new SampleLetter("reminder", "de_DE").sender("Müller & Söhne <Köln>")
          .customer("<script>alert(1)</script>").mail(true);
      OutgoingMail mail = new OutgoingMail("4711", Optional.of("mahnwesen@muster.example"),
          "anna@customer.example",
          composed.subject() + " €", new MailBodies().html(composed), true, "M/2026 ä.pdf", PDF);
      MailResult result = send(server.getSmtp().getPort(), mail);
      MimeMessage[] received = server.getReceivedMessages();
      assertThat(received).hasSize(1);
      assertThat(received[0].getSubject()).isEqualTo("Zahlungserinnerung M-10023 - Müller & Söhne <Köln> €");
      assertThat(received[0].getFrom()[0]).hasToString("mahnwesen@muster.example");
      assertThat(received[0].getHeader("X-Collections-Letter")).containsExactly("4711");
      assertThat(result).isEqualTo(new MailResult.Accepted(received[0].getMessageID()));
      assertThat(received[0].getMessageID()).isNotBlank();
      List<Part> parts = parts(received[0]);
      assertThat((String) parts.get(0).getContent()).contains("M&#252;ller &amp; S&#246;hne &lt;K&#246;ln&gt;")
          .doesNotContain("<script", "Müller", "<Köln");
      assertThat(parts.get(1).getFileName()).isEqualTo("M-2026-.pdf");
      assertThat(parts.get(1).getContentType()).startsWith("application/pdf");
      assertThat(parts.get(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    } finally {
      server.stop();
    }
  }

  private static List<Part> parts(Part part) throws Exception {
    if (!(part.getContent() instanceof Multipart several)) {
      return List.of(part);
    }
    List<Part> found = new java.util.ArrayList<>();
    for (int i = 0; i < several.getCount(); i++) {
      found.addAll(parts(several.getBodyPart(i)));
    }
    return found;
  }

  @Test
  void oneBadAddressStopsNoneOfTheOthers() throws Exception {
    try (ToldSmtpServer server = new ToldSmtpServer(line -> line.contains("<bad@") ? "550 5.1.1 no such user" : "-")) {
      assertThat(send(server.port(), mail("one@customer.example"))).isInstanceOf(MailResult.Accepted.class);
      assertThat(send(server.port(), mail("bad@customer.example"))).isInstanceOfSatisfying(MailResult.Refused.class,
          refused -> assertThat(refused.error()).contains("550", "no such user"));
      assertThat(send(server.port(), mail("two@customer.example"))).isInstanceOf(MailResult.Accepted.class);
    }
  }

  @Test
  void refusesWhatIsNoAddressWithoutAskingTheServer() throws Exception {
    for (String address : List.of("", "nobody", "a@b@c", "a b@c.example", "x@y.example\r\nBcc: z@y.example",
        "a@x.example, b@x.example")) {
      assertThat(told(line -> "421 must not be asked", address)).as(address).isInstanceOf(MailResult.Refused.class);
    }
  }

  @Test
  void aServerThatRefusesTheContentRefusesThisMail() throws Exception {
    assertThat(told(line -> line.equals(ToldSmtpServer.MAIL_RECEIVED) ? "554 looks like spam" : "-", "a@x.example"))
        .isInstanceOfSatisfying(MailResult.Refused.class,
            refused -> assertThat(refused.error()).contains("looks like spam"));
  }

  private static void unreachable(MailResult result, String because) {
    assertThat(result).isInstanceOfSatisfying(MailResult.Unreachable.class,
        unreachable -> assertThat(unreachable.error()).containsIgnoringCase(because));
  }

  @Test
  void aServerThatLetsNobodyInIsUnreachable() throws Exception {
    unreachable(told(line -> "421 too busy", "a@x.example"), "421");
    unreachable(told(line -> line.startsWith("MAIL") ? "550 sender rejected" : "-", "a@x.example"), "sender rejected");
    int closed;
    try (ToldSmtpServer server = new ToldSmtpServer(line -> "-")) {
      closed = server.port();
    }
    unreachable(send(closed, mail("a@x.example")), "connect");
  }

  @Test
  void aServerThatHangsBeforeTheMailIsUnreachableInTime() throws Exception {
    unreachable(told(line -> line.equals(ToldSmtpServer.GREETING) ? null : "-", "a@x.example"), "timed out");
    unreachable(told(line -> line.startsWith("RCPT") ? null : "-", "a@x.example"), "timed out");
  }

  @Test
  void aServerThatGoesSilentAfterTheMailLeavesItUnknown() throws Exception {
    assertThat(told(line -> line.equals(ToldSmtpServer.MAIL_RECEIVED) ? null : "-", "a@x.example"))
        .isInstanceOf(MailResult.Unknown.class);
    assertThat(told(line -> line.equals(ToldSmtpServer.MAIL_RECEIVED) ? "" : "-", "a@x.example"))
        .isInstanceOf(MailResult.Unknown.class);
  }

  @Test
  void saysWhenTheTenantHasNoSenderAddress() throws Exception {
    change("UPDATE AD_Client SET RequestEMail = NULL");
    assertThat(told(line -> "-", "a@x.example")).isInstanceOfSatisfying(MailResult.Unreachable.class,
        unreachable -> assertThat(unreachable.error()).contains("sender address"));
  }

  @Test
  void neverRepeatsThePassword() throws Exception {
    change("UPDATE AD_Client SET IsSmtpAuthorization = 'Y', RequestUser = 'office', RequestUserPW = ?", PASSWORD);
    assertThat(told(line -> line.startsWith("AUTH") ? "535 no" : "-", "a@x.example"))
        .isInstanceOfSatisfying(MailResult.Unreachable.class,
        unreachable -> assertThat(unreachable.error()).contains("535").doesNotContain(PASSWORD));
  }

  @Test
  void leavesTheContextClassLoaderAsItWas() throws Exception {
    ClassLoader own = new ClassLoader(getClass().getClassLoader()) {};
    Thread.currentThread().setContextClassLoader(own);
    told(line -> "-", "a@x.example");
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(own);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import org.compiere.process.ProcessInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers, organisations and settings as they are found, not as they should be. Each goes through the whole cycle. */
class BadInputSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;

  @BeforeEach
  void setUp() {
    books = SampleBooks.of(server);
  }

  private ReceivedMail cycle() throws Exception {
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
    return ReceivedMail.of(server.mail().getReceivedMessages()[0]);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"<script>alert('1')</script>", "\"Quoted\" & 'Sons'", "Smile 😀 GmbH", "شركة التجارة", "Ænima ĄŽ ß"})
  void namesAreTextAndNothingElse(String name) throws Exception {
    books.invoice(books.customer(name, "name@example.org", "en_US"), "I-1", DAY.minusDays(20), "100.00");
    ReceivedMail mail = cycle();
    assertThat(mail.html()).doesNotContain("<script>alert").doesNotContain(name.contains("<") ? name : "\u0000");
    assertThat(mail.letter()).contains("I-1");
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("SE");
  }

  @Test
  void aCustomerWithoutLanguageReadsTheTenants() throws Exception {
    books.invoice(books.customer("No Language", "none@example.org", null), "I-1", DAY.minusDays(20), "100.00");
    assertThat(cycle().subject()).startsWith("Zahlungserinnerung");
  }

  @Test
  void aCustomerWithMailButWithoutPostalAddressIsReached() throws Exception {
    int customer = books.customer("Nomad", "nora@example.org", "en_US");
    books.invoice(customer, "I-1", DAY.minusDays(20), "100.00");
    server.sql("UPDATE C_BPartner_Location SET IsActive = 'N' WHERE C_BPartner_ID = ?", customer);
    assertThat(cycle().to()).contains("nora@example.org");
  }

  @Test
  void aCustomerWithNothingIsLeftOutWithItsReason() throws Exception {
    int customer = books.customer("Nothing", "", "en_US");
    books.invoice(customer, "I-1", DAY.minusDays(20), "100.00");
    server.sql("UPDATE C_BPartner_Location SET IsActive = 'N' WHERE C_BPartner_ID = ?", customer);
    ProcessInfo info = SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    assertThat(server.rows("SELECT COL_ReasonCode FROM COL_DunningDecision")).containsExactly("NO_RECIPIENT");
    assertThat(SampleServer.lines(info)).contains("No recipient");
  }

  @Test
  void anOrganisationWithoutBankLogoAndAddressStillWrites() throws Exception {
    server.sql("UPDATE AD_OrgInfo SET C_Location_ID = NULL, TransferBank_ID = NULL, Logo_ID = NULL, Phone = NULL, EMail = NULL");
    server.sql("UPDATE C_Bank SET IsOwnBank = 'N'");
    books.invoice(books.customer("Plain", "plain@example.org", "en_US"), "I-1", DAY.minusDays(20), "100.00");
    assertThat(cycle().letter()).contains("Sample Company HQ").doesNotContain("IBAN");
  }

  @Test
  void aLevelWithoutTextsSpeaksDefaultWords() throws Exception {
    server.sql("UPDATE C_DunningLevel SET Note = NULL, COL_MailText_ID = NULL");
    server.sql("UPDATE C_DunningLevel_Trl SET Note = NULL");
    books.invoice(books.customer("Silent", "silent@example.org", "en_US"), "I-1", DAY.minusDays(20), "100.00");
    assertThat(cycle().letter()).contains("I-1", "100.00");
  }

  @Test
  void eachCurrencyHasItsOwnLetter() throws Exception {
    int customer = books.customer("Two", "two@example.org", "en_US");
    books.invoice(customer, "I-1", DAY.minusDays(20), "100.00");
    int dollars = books.invoice(customer, "I-2", DAY.minusDays(20), "70.00");
    server.sql("UPDATE C_Invoice SET C_Currency_ID = 100 WHERE C_Invoice_ID = ?", dollars);
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    assertThat(server.rows("SELECT c.ISO_Code, e.Amt FROM C_DunningRunEntry e JOIN C_Currency c ON c.C_Currency_ID = e.C_Currency_ID"
        + " ORDER BY 1")).containsExactly("EUR 100.00", "USD 70.00");
    assertThat(server.mail().getReceivedMessages()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0.01", "999999999.99"})
  void smallestAndLargestAmounts(String amount) throws Exception {
    books.invoice(books.customer("Amount", "amount@example.org", "en_US"), "I-1", DAY.minusDays(20), amount);
    String shown = amount.equals("0.01") ? "0.01" : "999,999,999.99";
    assertThat(cycle().letter()).contains(shown);
    assertThat(server.rows("SELECT Amt FROM C_DunningRunEntry")).containsExactly(amount);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTC", "Europe/Berlin", "America/Santiago", "Pacific/Auckland", "Africa/Cairo"})
  void theDayIsTheSameInEveryTimeZone(String zone) throws Exception {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      LocalDate spring = LocalDate.of(2026, 4, 24);
      books.invoice(books.customer("Zone", "zone@example.org", "en_US"), "I-1", spring.minusDays(7), "100.00");
      int other = books.customer("Zone 2", "zone2@example.org", "en_US");
      books.invoice(other, "I-2", spring.minusDays(6), "100.00");
      int run = server.create(spring);
      assertThat(server.rows("SELECT i.DocumentNo, d.DaysDue, d.COL_IsChosen FROM COL_DunningDecision d"
          + " JOIN C_Invoice i ON i.C_Invoice_ID = d.C_Invoice_ID ORDER BY 1")).containsExactly("I-1 7 Y", "I-2 6 N");
      server.issueAndSend(spring, run);
      assertThat(server.rows("SELECT CAST(COL_IssuedOn AS VARCHAR(30)) FROM C_DunningRunEntry"))
          .containsExactly("2026-04-24 00:00:00");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void beforeSetUpTheProcessesSayWhatToDo() throws Exception {
    server.sql("DELETE FROM COL_Setting");
    for (String process : new String[] {"COL_CreateDunningRun", "COL_IssueAndSend", "COL_DunningCycle"}) {
      assertThat(SampleServer.refused(server.run(DAY, process, Map.of()))).contains("Set up Collections");
    }
  }

  @Test
  void aRunDatedBeforeTheLastIssuedOneIsRefused() throws Exception {
    books.invoice(books.customer("A", "a@example.org", "en_US"), "I-1", DAY.minusDays(20), "100.00");
    server.dun(DAY);
    assertThat(SampleServer.refused(server.run(DAY.minusDays(1), "COL_CreateDunningRun"))).contains("May 4, 2026");
    server.create(DAY);
  }
}

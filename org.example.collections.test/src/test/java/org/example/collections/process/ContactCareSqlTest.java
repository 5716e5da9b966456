// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What sales sees and adds, who reads confidential entries, and how long they are kept. */
class ContactCareSqlTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final int ADMIN_ROLE = 1000000;
  private static int next = 3_000_000;

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(TODAY);

  private SampleBooks books;
  private int customer;

  @BeforeEach
  void begin() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Miller <& Sons>", "miller@example.org", "en_US");
  }

  @Test
  void salesAddsAFactWhichHoldsBackNoLetter() throws Exception {
    books.invoice(customer, "R1", TODAY.minusDays(8), "100.00");
    SampleServer.done(server.runOn(TODAY, "COL_AddFact", "C_BPartner", customer, Map.of("COL_Note", "New owner since May")));
    assertThat(server.rows("SELECT C_BPartner_ID, COL_Note, COL_QuietUntil, COL_IsConfidential FROM COL_ContactEntry"))
        .containsExactly(customer + " New owner since May null N");
    server.create(TODAY);
    assertThat(server.rows("SELECT COL_IsChosen FROM COL_DunningDecision")).containsExactly("Y");
  }

  @Test
  void salesIsToldOfHoldsBlocksPromisesAndDisputesOfTheirCustomersOnly() throws Exception {
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    server.sql("INSERT INTO COL_DunningBlock (COL_DunningBlock_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID,"
        + " COL_BlockReason, ValidFrom, ValidTo) VALUES (1, 1000000, 0, 0, 0, ?, 'AG', ?, ?), (2, 1000000, 0, 0, 0, ?, 'AG', ?, ?)",
        customer, TODAY.minusDays(3), TODAY, customer, TODAY.minusDays(9), TODAY.minusDays(1));
    int nobodys = books.customer("Nobody", "", "en_US");
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S', SalesRep_ID = NULL WHERE C_BPartner_ID = ?", nobodys);

    SampleServer.done(server.run(TODAY, "COL_SalesSummary"));
    assertThat(server.rows("SELECT AD_User_ID, TextMsg FROM AD_Note")).containsExactly("1000001 Miller <& Sons>: credit hold\n"
        + "Miller <& Sons>: no reminders Nov 25, 2026");
  }

  @Test
  void theExportHoldsConfidentialEntriesOnlyForRolesThatMayReadThem() throws Exception {
    entry("CO", "2026-05-04", "Said \"soon\"; hopefully", "N");
    entry("CO", "2026-05-05", "=1+1", "N");
    entry("CO", "2026-05-06", "Is ill", "Y");
    assertThat(export()).hasSize(3).anySatisfy(line -> assertThat(line).endsWith("\"Said \"\"soon\"\"; hopefully\""))
        .anySatisfy(line -> assertThat(line).endsWith("\"'=1+1\"")).noneMatch(line -> line.contains("ill"));
    server.sql("UPDATE AD_Role SET COL_IsReadConfidential = 'Y' WHERE AD_Role_ID = ?", ADMIN_ROLE);
    assertThat(export()).hasSize(4).anyMatch(line -> line.contains("Is ill"));
  }

  @Test
  void confidentialEntriesAreLeftOutOfEveryTabForOtherRoles() throws Exception {
    assertThat(server.rows("SELECT b.WhereClause FROM AD_Tab b JOIN AD_Table t ON t.AD_Table_ID = b.AD_Table_ID"
        + " WHERE t.TableName = 'COL_ContactEntry'")).hasSizeGreaterThan(1).allMatch(where -> where.contains("COL_IsReadConfidential"));
    entry("CO", "2026-05-04", "Open", "N");
    entry("CO", "2026-05-06", "Is ill", "Y");
    assertThat(seen(ADMIN_ROLE, 1000001)).containsExactly("Open");
    assertThat(seen(ADMIN_ROLE, 0)).as("who wrote it").containsExactly("Open", "Is ill");
    server.sql("UPDATE AD_Role SET COL_IsReadConfidential = 'Y' WHERE AD_Role_ID = ?", ADMIN_ROLE);
    assertThat(seen(ADMIN_ROLE, 1000001)).containsExactly("Open", "Is ill");
  }

  @Test
  @DisplayName("RET-1 letters go after six years, counted from the end of their year; notes after their months")
  void lettersGoAfterTheYearsFromTheEndOfTheirYearNotesAfterTheirMonths() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_RetainYears = 6, COL_KeepNotesMonths = 36");
    entry("LE", "2020-01-01", "letter of 2020", "N");
    entry("LE", "2019-12-31", "letter of 2019", "N");
    entry("CO", "2023-11-25", "note of 36 months", "N");
    entry("CO", "2023-11-24", "older note", "N");
    assertThat(purge()).startsWith("2 ");
    assertThat(notes()).containsExactly("letter of 2020", "note of 36 months", "null", "null");
    assertThat(server.number("SELECT COUNT(*) FROM COL_ContactEntry WHERE COL_PurgedOn IS NOT NULL")).isEqualTo(2);
    assertThat(purge()).startsWith("0 ");
  }

  @Test
  void whatIsStillOpenIsNotEmptied() throws Exception {
    int unpaid = books.invoice(customer, "R1", LocalDate.of(2020, 1, 2), "100.00");
    int named = entry("CO", "2020-01-01", "unpaid invoice", "N");
    server.sql("INSERT INTO COL_ContactInvoice (COL_ContactInvoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " COL_ContactEntry_ID, C_Invoice_ID) VALUES (1, 1000000, 0, 0, 0, ?, ?)", named, unpaid);
    int promised = entry("CO", "2020-01-01", "open promise", "N");
    server.sql("INSERT INTO COL_Promise (COL_Promise_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Currency_ID,"
        + " COL_PromisedOn, COL_Chain_ID, COL_ContactEntry_ID) VALUES (1, 1000000, 0, 0, 0, ?, 102, ?, 1, ?)", customer, TODAY, promised);
    int disputed = entry("CO", "2020-01-01", "open dispute", "N");
    server.sql("INSERT INTO COL_Dispute (COL_Dispute_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Currency_ID,"
        + " COL_ContactEntry_ID) VALUES (1, 1000000, 0, 0, 0, ?, 102, ?)", customer, disputed);
    int quiet = entry("CO", "2020-01-01", "quiet today", "N");
    server.sql("UPDATE COL_ContactEntry SET COL_QuietUntil = ? WHERE COL_ContactEntry_ID = ?", TODAY, quiet);
    entry("CO", "2020-01-01", "done", "N");
    assertThat(purge()).startsWith("1 ");
    assertThat(notes()).containsExactly("open dispute", "open promise", "quiet today", "unpaid invoice", "null");
    server.sql("UPDATE COL_Promise SET COL_PromiseStatus = 'KE'");
    server.sql("UPDATE COL_Dispute SET COL_DisputeStatus = 'RJ'");
    books.pay(unpaid, TODAY);
    assertThat(purge()).startsWith("3 ");
  }

  @Test
  void contactsOfBeforeTheInstallGetTheirLinks() throws Exception {
    int old = books.contact(customer, "Ms Old", "old@example.org", false, false);
    int foreign = new SampleBooks(server, Fixture.SECOND).customer("Other", "other@example.org", "en_US");
    server.sql("UPDATE AD_User SET Phone = '030 / 123-45', COL_ContactLinks = NULL WHERE AD_User_ID = ?", old);
    server.sql("UPDATE AD_User SET COL_ContactLinks = 'kept' WHERE C_BPartner_ID = ? AND AD_User_ID <> ?", customer, old);
    SampleServer.done(server.run(TODAY, "COL_DailyWork"));
    assertThat(server.rows("SELECT COL_ContactLinks FROM AD_User WHERE C_BPartner_ID = ? ORDER BY AD_User_ID", customer))
        .containsExactly("kept", "<a href=\"tel:03012345\">030 / 123-45</a> <a href=\"mailto:old@example.org\">old@example.org</a>");
    assertThat(server.rows("SELECT COL_ContactLinks FROM AD_User WHERE C_BPartner_ID = ?", foreign)).containsExactly("null");
  }

  private String purge() {
    return SampleServer.done(server.run(TODAY, "COL_PurgeContacts")).getSummary();
  }

  private List<String> notes() throws SQLException {
    return server.rows("SELECT COL_Note FROM COL_ContactEntry ORDER BY COL_Note NULLS LAST");
  }

  private List<String> export() throws Exception {
    ProcessInfo info = SampleServer.done(ProcessRun.of(context(), "COL_ExportContacts").with(Map.of("C_BPartner_ID", customer)).run());
    return Files.readAllLines(info.getExportFile().toPath());
  }

  private static java.util.Properties context() {
    java.util.Properties ctx = SampleServer.context(Fixture.SAMPLE, TODAY);
    Env.setContext(ctx, Env.AD_ROLE_ID, ADMIN_ROLE);
    return ctx;
  }

  /** As the tab reads it. */
  private List<String> seen(int role, int user) throws SQLException {
    String where = server.rows("SELECT b.WhereClause FROM AD_Tab b JOIN AD_Table t ON t.AD_Table_ID = b.AD_Table_ID"
        + " WHERE t.TableName = 'COL_ContactEntry'").get(0);
    return server.rows("SELECT COL_Note FROM COL_ContactEntry WHERE " + where.replace("@#AD_Role_ID@", String.valueOf(role))
        .replace("@#AD_User_ID@", String.valueOf(user)) + " ORDER BY COL_ContactEntry_ID");
  }

  private int entry(String channel, String day, String note, String confidential) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO COL_ContactEntry (COL_ContactEntry_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID,"
        + " COL_ContactChannel, COL_ContactTime, COL_Note, COL_IsConfidential) VALUES (?, 1000000, 0, 0, 0, ?, ?, ?, ?, ?)",
        id, customer, channel, LocalDate.parse(day), note, confidential);
    return id;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, words and figures of one letter are in one language, also where the level's text is not translated. */
class LetterLanguageSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;

  @BeforeEach
  void setUp() {
    books = SampleBooks.of(server);
  }

  private void invoiceOf(int customer, String documentNo) throws Exception {
    books.invoice(customer, documentNo, DAY.minusDays(20), "100.00");
  }

  private ReceivedMail received() throws Exception {
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
    return ReceivedMail.of(server.mail().getReceivedMessages()[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE FROM C_DunningLevel_Trl WHERE AD_Language = 'de_DE'",
      "UPDATE C_DunningLevel_Trl t SET IsTranslated = 'N', (PrintName, Note) = (SELECT v.PrintName, v.Note FROM C_DunningLevel v"
          + " WHERE v.C_DunningLevel_ID = t.C_DunningLevel_ID)"})
  @DisplayName("C-13 without a text in the customer's language the whole letter is in that of the tenant")
  void notTranslated(String untranslate) throws Exception {
    server.sql("UPDATE AD_Client SET AD_Language = 'en_US'");
    server.sql(untranslate);
    server.sql("DELETE FROM R_MailText_Trl WHERE AD_Language = 'de_DE'");
    invoiceOf(books.customer("Müller & Söhne GmbH", "mueller@example.org", "de_DE"), "I-1");
    server.dun(DAY);
    ReceivedMail mail = received();
    assertThat(mail.html()).contains("Invoice", "lang=\"en-US\"").doesNotContain("Rechnung", "Guten Tag");
    assertThat(mail.letter()).contains("Payment reminder", "Invoice", "100.00").doesNotContain("Rechnung", "100,00");
    assertThat(server.rows("SELECT COL_Language FROM C_DunningRunEntry")).containsExactly("en_US");
  }

  @Test
  void aTextThatStandsForAllLanguagesLeavesEachItsFigures() throws Exception {
    server.sql("UPDATE AD_Client SET AD_Language = 'en_US'");
    server.sql("UPDATE C_DunningLevel SET PrintName = 'Mahnung', Note = 'Bitte zahlen'");
    server.sql("UPDATE C_DunningLevel_Trl SET IsTranslated = 'Y', PrintName = 'Mahnung', Note = 'Bitte zahlen'");
    invoiceOf(books.customer("Müller & Söhne GmbH", "mueller@example.org", "de_DE"), "I-1");
    server.dun(DAY);
    assertThat(received().letter()).contains("Bitte zahlen", "Rechnung", "100,00");
  }

  @Test
  void aLanguageOfTheSameTongueKeepsItsWays() throws Exception {
    invoiceOf(books.customer("Schweizer AG", "ag@example.org", "de_CH"), "I-1");
    invoiceOf(books.customer("British Ltd", "", "en_GB"), "I-2");
    server.dun(DAY);
    assertThat(received().letter()).contains("Zahlungserinnerung", "Rechnung");
    assertThat(server.rows("SELECT COL_Language FROM C_DunningRunEntry ORDER BY 1")).containsExactly("de_CH", "en_GB");
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.letter.AccountStatement;
import org.example.collections.letter.ComposeStatement;
import org.example.collections.letter.Letter;
import org.example.collections.letter.PaymentReference;
import org.example.collections.letter.RfReference;
import org.example.collections.letter.Sender;
import org.example.collections.letter.StatementLetter;
import org.example.collections.letter.Statements;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.print.LocalLanguage;
import org.example.collections.print.MailBodies;
import org.example.collections.print.StatementForms;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OpenItemId;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Account statements as the customer gets them: what they say, and that they can be paid, archived and read aloud. */
class StatementLettersTest {
  private static final Currency EUR = SampleLetter.EUR;
  private static final LocalDate DAY = SampleLetter.DAY;
  private static final CustomerId CUSTOMER = new CustomerId(1000042);

  private final List<OpenItem> items = new ArrayList<>();
  private final List<AvailableCredit> credits = new ArrayList<>();

  private void item(String number, int due, String open, Currency currency) {
    items.add(new OpenItem(new OpenItemId(items.size() + 1, 0), CUSTOMER, new OrganisationId(11), number, DAY.plusDays(due - 30),
        DAY.plusDays(due), Money.of("1234.50", currency), Money.of(open, currency), items.isEmpty() ? "PO-77" : ""));
  }

  private void usual() {
    item("1004711", -40, "1234.50", EUR);
    item("1004712", -28, "200.00", EUR);
    item("1004799", 12, "980.00", EUR);
    credits.add(new AvailableCredit(CreditKind.RECEIPT, 5, new OrganisationId(11), "P-2201", DAY.minusDays(3), Money.of("34.50", EUR),
        Optional.empty()));
    credits.add(new AvailableCredit(CreditKind.CREDIT_NOTE, 6, new OrganisationId(11), "CN-88", DAY.minusDays(9),
        Money.of("100.00", EUR), Optional.empty()));
  }

  private StatementLetter letter(String language, SampleLetter parties) {
    Letter from = parties.letter();
    AccountStatement statement = AccountStatement.of(items, credits, DAY).orElseThrow();
    List<Sender> senders = statement.parts().stream().map(part -> from.sender()).toList();
    LocalLanguage local = LocalLanguage.of(language);
    return new ComposeStatement(new Statements.Parties(senders, from.addressee(), language, from.helper(), Optional.empty(), ""), local,
        local.statementTitle()).letter(CUSTOMER, statement);
  }

  private byte[] drawn(String language) throws IOException {
    byte[] pdf = new StatementForms().pdf(letter(language, new SampleLetter("reminder", language)));
    Files.write(Files.createDirectories(Path.of("target/letters")).resolve("statement-" + language + ".pdf"), pdf);
    return pdf;
  }

  private static String text(byte[] pdf) {
    return ReadPdf.text(pdf).replaceAll("\\s+", " ");
  }

  @Test
  void saysHowTheAccountStandsInGerman() throws Exception {
    usual();
    assertThat(text(drawn("de_DE"))).contains("Kontoauszug", "Guten Tag Frau Anna Weber,", "so steht Ihr Konto bei uns am 21. November 2026",
        "12.09.2026 12.10.2026 1.234,50 1.234,50 1.234,50", "PO-77",
        "Gutschrift CN-88 12.11.2026 -100,00 -100,00", "Zahlung P-2201 18.11.2026 -34,50 -34,50 2.280,00", "Saldo 2.280,00 EUR",
        "Davon fällig 1.300,00 EUR", "DE89 3704 0044 0532 0130 00", "Betrag 1.300,00 EUR",
        PaymentReference.ofAccount(1000042).rf().printed(), "sagen Sie uns bitte Bescheid: Sabine Krüger", "Seite 1 von 1")
        .doesNotContain("Mahn", "Gebühr", "Verzug", "Stufe", "Account");
  }

  @Test
  void saysHowTheAccountStandsInEnglish() throws Exception {
    usual();
    item("US-1", -3, "70.00", new Currency("USD", 2));
    assertThat(text(drawn("en_US"))).contains("Account statement", "Dear Ms Anna Weber,", "on November 21, 2026",
        "Credit note CN-88 Nov 12, 2026 -100.00 -100.00", "Balance EUR 2,280.00", "Due to date EUR 1,300.00", "Balance USD 70.00",
        "Due to date USD 70.00", "please let us know: Sandra Cook").doesNotContain("remind", "fee", "level", "Saldo", "EUR 2,350.00");
  }

  @Test
  void theCodeAsksForWhatIsDueAndItsReferenceLeadsToTheAccount() throws Exception {
    usual();
    assertThat(SeenCodes.of(drawn("de_DE"))).singleElement().satisfies(seen -> {
      String[] lines = seen.payload().split("\n");
      assertThat(lines[7]).isEqualTo("EUR1300");
      assertThat(PaymentReference.of(RfReference.read(lines[9]).orElseThrow())).contains(PaymentReference.ofAccount(1000042));
    });
  }

  @Test
  void withNothingDueItSaysWhereToPayAndAsksForNothing() throws Exception {
    item("1004799", 12, "980.00", EUR);
    byte[] pdf = drawn("de_DE");
    assertThat(SeenCodes.of(pdf)).isEmpty();
    assertThat(text(pdf)).contains("Saldo 980,00 EUR", "DE89 3704 0044 0532 0130 00").doesNotContain("Davon fällig", "Betrag 9");
  }

  @Test
  void aBalanceInFavourOfTheCustomerAsksForNothing() throws Exception {
    item("1004711", -40, "10.00", EUR);
    credits.add(new AvailableCredit(CreditKind.RECEIPT, 5, new OrganisationId(11), "P-1", DAY, Money.of("34.50", EUR), Optional.empty()));
    assertThat(text(drawn("de_DE"))).contains("Guthaben 24,50 EUR").doesNotContain("Davon fällig", "Verwendungszweck");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de_DE", "en_US"})
  void isFitForArchivesAndScreenReaders(String language) throws Exception {
    usual();
    for (int n = 0; n < 120; n++) {
      item("20" + (100 + n), -n, "10.00", EUR);
    }
    byte[] pdf = drawn(language);
    assertThat(ReadPdf.faults(pdf)).isEmpty();
    assertThat(ReadPdf.page(pdf, 3)).contains("EUR", "3 ");
    for (int n = 0; n < 120; n++) {
      assertThat(ReadPdf.text(pdf)).contains("20" + (100 + n));
    }
    assertThat(ReadPdf.faults(new StatementForms().pdf(letter(language, new SampleLetter("reminder", language).withoutBank())))).isEmpty();
  }

  @Test
  void theMailIsShortAndEscaped() {
    usual();
    StatementLetter letter = letter("de_DE", new SampleLetter("reminder", "de_DE").sender("Muster & <Sons>"));
    assertThat(new MailBodies().html(letter)).contains("anbei erhalten Sie den Auszug", "Muster &amp; &lt;Sons&gt;", "lang=\"de-DE\"")
        .doesNotContain("<Sons>", "1.234,50");
  }
}

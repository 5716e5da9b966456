// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.example.collections.letter.BankAccount;
import org.example.collections.letter.Letter;
import org.example.collections.print.PdfLetters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a letter can be paid. */
class PaymentBlockTest {
  private static final String IBAN = "DE89370400440532013000";

  private static byte[] drawn(Letter letter) {
    return new PdfLetters().draw(letter).file();
  }

  @Test
  @DisplayName("The code on the page is read by another reader and says account, sum and reference")
  void theCodeOnThePageSaysAccountSumAndReference() {
    byte[] pdf = drawn(new SampleLetter("second", "de_DE").withEverything().letter());
    assertThat(SeenCodes.of(pdf)).containsExactly(new SeenCodes.Seen("BCD\n002\n1\nSCT\nCOLSDE33XXX\nMuster Gartenbedarf GmbH\n" + IBAN
        + "\nEUR1579.5\n\nRF54DUN1000023", "M"));
    assertThat(ReadPdf.text(pdf)).contains("Muster Gartenbedarf GmbH", "DE89 3704 0044 0532 0130 00", "RF54 DUN1 0000 23",
        "1.579,50 EUR", "Banking-App");
  }

  @Test
  @DisplayName("331 bytes are read too: version 13 holds them")
  void theLongestPayloadIsRead() {
    String name = "Ä".repeat(70);
    byte[] pdf = drawn(new SampleLetter("reminder", "en_US").bank(new BankAccount("\uD83D\uDE00".repeat(70), "", IBAN, "COLSDE33XXX"))
        .letter());
    assertThat(SeenCodes.of(pdf)).hasSize(1).allSatisfy(code ->
        assertThat(code.payload().getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeBetween(328, 331));
    assertThat(SeenCodes.of(drawn(new SampleLetter("reminder", "en_US").bank(new BankAccount(name, "", IBAN, "")).letter())))
        .hasSize(1).allSatisfy(code -> assertThat(code.payload()).contains("\n" + name + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de_DE", "en_US"})
  @DisplayName("Q-10: with a wrong IBAN there is no code, and the letter is right")
  void aWrongIbanGivesALetterWithoutCode(String language) {
    byte[] pdf = drawn(new SampleLetter("first", language).bank(new BankAccount("Muster GmbH", "", "DE88370400440532013000", "")).letter());
    assertThat(SeenCodes.of(pdf)).isEmpty();
    assertThat(ReadPdf.text(pdf)).contains("DE88 3704", "RF54 DUN1 0000 23").doesNotContain("Banking-App", "banking app");
    assertThat(ReadPdf.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de_DE, Kontonummer, Bankleitzahl", "en_US, Account number, Routing number"})
  void anAccountOfACountryWithoutIbanIsToldByItsNumber(String language, String number, String routing) {
    byte[] pdf = drawn(new SampleLetter("first", language).bank(new BankAccount("Garden Inc.", "First Bank", "", "", "1234567890",
        "021000021")).letter());
    assertThat(SeenCodes.of(pdf)).isEmpty();
    assertThat(ReadPdf.text(pdf)).contains("Garden Inc.", "First Bank", number, "1234567890", routing, "021000021", "RF54 DUN1 0000 23")
        .doesNotContain("IBAN");
    assertThat(ReadPdf.faults(pdf)).isEmpty();
  }

  @Test
  @DisplayName("Q-7: with another currency there is no code, and the letter is right")
  void anotherCurrencyGivesALetterWithoutCode() {
    byte[] pdf = drawn(new SampleLetter("first", "en_US").currency("USD").letter());
    assertThat(SeenCodes.of(pdf)).isEmpty();
    assertThat(ReadPdf.text(pdf)).contains("USD 1,434.50", "RF54 DUN1 0000 23").doesNotContain("banking app");
    assertThat(ReadPdf.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de_DE", "en_US"})
  void aPaymentPageIsPrintedAndLinked(String language) {
    byte[] pdf = drawn(new SampleLetter("first", language).withPaymentLink().letter());
    String address = "https://pay.muster.example/?t=RF54DUN1000023.143450.EUR." + "s".repeat(22);
    assertThat(ReadPdf.text(pdf).replaceAll("\\s", "")).contains(address);
    assertThat(ReadPdf.faults(pdf)).isEmpty();
    assertThat(ReadPdf.text(drawn(new SampleLetter("first", language).letter()))).doesNotContain("https://");
  }
}

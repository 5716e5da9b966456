// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GirocodeTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final String IBAN = "DE89370400440532013000";

  private static CreditTransfer transfer(String payee, String iban, String amount, String text, String information) {
    return new CreditTransfer(payee, iban, "", Money.of(amount, EUR), "", Optional.empty(), text, information);
  }

  private static Girocode code(PaymentCode code) {
    return code.fold(girocode -> girocode, none -> {
      throw new AssertionError(none.reason());
    });
  }

  private static int bytes(Girocode code) {
    return code.payload().getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  @DisplayName("Q-1: text instead of a reference, 91 bytes")
  void writesAText() {
    Girocode code = code(Girocode.of(transfer("Muster GmbH", IBAN, "333.33", "Rate 1/3 PLAN-1000007 Kd 4711", "")));
    assertThat(code.payload()).isEqualTo(
        "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE89370400440532013000\nEUR333.33\n\n\nRate 1/3 PLAN-1000007 Kd 4711");
    assertThat(bytes(code)).isEqualTo(91);
    assertThat(code.shortened()).isEmpty();
  }

  @Test
  @DisplayName("Q-2: reference of the last instalment, 79 bytes")
  void writesAReference() {
    Girocode code = code(Girocode.of(CreditTransfer.to(new BankAccount("Muster GmbH", "", IBAN, ""), Money.of("333.34", EUR),
        RfReference.of("PLAN1000007R03"))));
    assertThat(code.payload()).isEqualTo(
        "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE89370400440532013000\nEUR333.34\n\nRF24PLAN1000007R03");
    assertThat(bytes(code)).isEqualTo(79);
  }

  @Test
  @DisplayName("Q-3: the guideline's sample, 96 bytes")
  void writesTheGuidelinesSample() {
    Girocode code = code(Girocode.of(Girocode.Version.V001, new CreditTransfer("Franz Mustermänn", "DE71110220330123456789",
        "BHBLDEHHXXX", Money.of("12.3", EUR), "GDDS", RfReference.read("RF18539007547034"), "", "")));
    assertThat(code.payload()).isEqualTo("BCD\n001\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\nEUR12.3\nGDDS"
        + "\nRF18539007547034");
    assertThat(bytes(code)).isEqualTo(96);
  }

  @Test
  @DisplayName("Q-4: all twelve lines, 103 bytes")
  void writesAllLines() {
    Girocode code = code(Girocode.of(Girocode.Version.V001, new CreditTransfer("Red Cross of Belgium", "BE72000000001616", "BPOTBEB1",
        Money.of("1.00", EUR), "CHAR", Optional.empty(), "Urgency fund", "Sample EPC QR code")));
    assertThat(code.payload()).isEqualTo("BCD\n001\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR1\nCHAR\n"
        + "\nUrgency fund\nSample EPC QR code");
    assertThat(code.payload().lines()).hasSize(12);
    assertThat(bytes(code)).isEqualTo(103);
  }

  @Test
  @DisplayName("Q-5: reference and text exclude each other")
  void refusesReferenceAndText() {
    assertThatThrownBy(() -> new CreditTransfer("Muster GmbH", IBAN, "", Money.of("1.00", EUR), "",
        Optional.of(RfReference.of("1")), "Rate 1", "")).isInstanceOf(IllegalArgumentException.class);
  }

  @DisplayName("Q-6: 0.01 to 999999999.99, no parts of a cent")
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"0.00, false", "0.01, true", "999999999.99, true", "1000000000.00, false", "12.345, false", "12.340, true", "-5.00, false"})
  void keepsTheLimitsOfTheAmount(String amount, boolean allowed) {
    PaymentCode code = Girocode.of(new CreditTransfer("Muster GmbH", IBAN, "", Money.of(amount, new Currency("EUR", 3)), "",
        Optional.empty(), "", ""));
    String reason = code.fold(girocode -> "", none -> none.reason().name());
    assertThat(reason).isEqualTo(allowed ? "" : "AMOUNT");
  }

  @Test
  @DisplayName("Q-7: no code in another currency")
  void isForEuroOnly() {
    PaymentCode code = Girocode.of(new CreditTransfer("Muster GmbH", IBAN, "", Money.of("10.00", new Currency("USD", 2)), "",
        Optional.empty(), "", ""));
    assertThat(code).isEqualTo(new NoGirocode(NoGirocode.Reason.OTHER_CURRENCY));
  }

  @Test
  @DisplayName("Q-8: 563 bytes are cut to 331, information first, then the text, and that is told")
  void cutsByBytes() {
    Girocode code = code(Girocode.of(transfer("Ä".repeat(70), IBAN, "999999999.99", "Ü".repeat(140), "x".repeat(70))));
    assertThat(bytes(code)).isBetween(330, 331);
    assertThat(code.shortened()).containsExactly(Girocode.Field.TEXT, Girocode.Field.INFORMATION);
    assertThat(code.payload().lines().toList()).hasSize(11).contains("Ä".repeat(70), "EUR999999999.99");
    assertThat(code.payload()).endsWith("\n" + "Ü".repeat(67));
  }

  @Test
  @DisplayName("Q-8: one byte more than fits costs the information one character")
  void cutsNoMoreThanNeeded() {
    Girocode fits = code(Girocode.of(transfer("Ä".repeat(70), IBAN, "1.00", "x".repeat(79), "y".repeat(60))));
    Girocode over = code(Girocode.of(transfer("Ä".repeat(70), IBAN, "1.00", "x".repeat(80), "y".repeat(60))));
    assertThat(bytes(fits)).isLessThanOrEqualTo(331);
    assertThat(bytes(over) - bytes(fits)).isBetween(0, 1);
  }

  @Test
  @DisplayName("a name of more than 70 characters is cut, and of more than its bytes too")
  void cutsNames() {
    Girocode code = code(Girocode.of(transfer("M".repeat(71), IBAN, "1.00", "", "")));
    assertThat(code.payload().lines()).contains("M".repeat(70));
    assertThat(code.shortened()).containsExactly(Girocode.Field.NAME);
    assertThat(code(Girocode.of(transfer("M".repeat(70), IBAN, "1.00", "", ""))).shortened()).isEmpty();
    Girocode wide = code(Girocode.of(transfer("\uD83D\uDE00".repeat(70), IBAN, "999999999.99", "", "")));
    assertThat(bytes(wide)).isLessThanOrEqualTo(331);
  }

  @Test
  @DisplayName("Q-9: the first version asks for a BIC, the second does not")
  void asksForABicInTheFirstVersion() {
    CreditTransfer withoutBic = transfer("Muster GmbH", IBAN, "1.00", "", "");
    assertThat(code(Girocode.of(Girocode.Version.V002, withoutBic)).payload()).startsWith("BCD\n002\n1\nSCT\n\nMuster");
    assertThatThrownBy(() -> Girocode.of(Girocode.Version.V001, withoutBic)).hasMessageContaining("BIC");
  }

  @Test
  @DisplayName("Q-10: blanks and lower case in the IBAN are put right, wrong check digits give no code")
  void checksTheIban() {
    assertThat(code(Girocode.of(transfer("M", "de89 3704 0044 0532 0130 00", "1.00", "", ""))).payload()).contains("\n" + IBAN + "\n");
    assertThat(Girocode.of(transfer("M", "DE88370400440532013000", "1.00", "", "")))
        .isEqualTo(new NoGirocode(NoGirocode.Reason.WRONG_IBAN));
    assertThat(Girocode.of(transfer("M", " ", "1.00", "", ""))).isEqualTo(new NoGirocode(NoGirocode.Reason.NO_ACCOUNT));
  }

  @Test
  @DisplayName("Q-11: a line break inside a field becomes a blank")
  void keepsTheGridOfLines() {
    assertThat(code(Girocode.of(transfer("Muster\nGmbH", IBAN, "1.00", "Rate\r\n1", "a\tb"))).payload())
        .isEqualTo("BCD\n002\n1\nSCT\n\nMuster GmbH\n" + IBAN + "\nEUR1\n\n\nRate  1\na b");
  }

  @Test
  @DisplayName("Q-12: a dot parts the cents in every language")
  void writesADot() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(code(Girocode.of(transfer("M", IBAN, "1234.50", "", ""))).payload()).endsWith("\nEUR1234.5");
    } finally {
      Locale.setDefault(before);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.example.collections.letter.BankAccount;
import org.example.collections.letter.Girocode;
import org.example.collections.letter.PaymentReference;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letter.PlanPaper.Acknowledgement;
import org.example.collections.letter.RfReference;
import org.example.collections.print.PdfPlanLetters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Letters of instalment plans: what they say, that they can be paid, and that nothing is lost. */
class PlanLettersTest {
  private static byte[] drawn(SamplePlan plan) {
    return new PdfPlanLetters().draw(plan.letter()).file();
  }

  /** Line breaks as blanks. */
  private static String text(SamplePlan plan) {
    return ReadPdf.text(drawn(plan)).replaceAll("\\s+", " ");
  }

  @Test
  void saysEverythingInGerman() {
    assertThat(text(new SamplePlan(3, "de_DE"))).contains("Ratenzahlungsvereinbarung", "Guten Tag Frau Anna Weber,",
        "den offenen Betrag von 1.234,50 EUR in 3 Raten zahlen. Dieses Angebot gilt bis zum 5. Dezember 2026.",
        "zwischen Muster Gartenbedarf GmbH, Lindenallee 12, 50668 Köln und Blumenhaus Sommer & Söhne OHG, Am Alten Markt 5, 10115 Berlin"
            + " (Kundennummer K-4711).",
        "1004711 12.09.2026 12.10.2026 1.034,50", "Summe 1.234,50", "in Höhe von 1.234,50 EUR offen sind",
        "1 15.12.2026 RF78 PLAN 1000 007R 01 411,50 823,00", "3 15.02.2027 RF24 PLAN 1000 007R 03 411,50 0,00",
        "DE89 3704 0044 0532 0130 00", "weder Zinsen noch Gebühren", "Ist eine Rate 3 Tage nach der Fälligkeit nicht vollständig bezahlt",
        "keine Mahnungen", "Neue Rechnungen gehören nicht", "jederzeit mehr oder früher", "Auskunft über Ihre Daten",
        "Ort, Datum, Unterschrift: Muster Gartenbedarf GmbH", "Ort, Datum, Unterschrift: Blumenhaus Sommer & Söhne OHG",
        "Codes für Ihre Banking-App", "Seite 3 von 3").doesNotContain("Instalment", "Davon Zinsen", "Angenommen");
  }

  @Test
  void saysEverythingInEnglish() {
    assertThat(text(new SamplePlan(3, "en_US").interest("1.20").accepted().terms(Acknowledgement.CONSTITUTIVE, 2, 1))).contains(
        "Instalment agreement", "you pay the open amount of EUR 1,234.50 in 3 instalments", "you acknowledge that you owe us EUR 1,234.50",
        "1 Dec 15, 2026 RF78 PLAN 1000 007R 01 412.70 1.20 823.00", "Total 1,238.10 3.60", "contain interest of EUR 3.60",
        "If 2 instalments are still not paid in full one day after the due date",
        "Accepted on November 24, 2026 by Anna Weber (by e-mail)", "Page 1 of 3").doesNotContain("Rate", "signature:", "valid until");
  }

  @Test
  void aPromiseOfItsOwnIsAcceptedOnPaperOnly() {
    assertThat(text(new SamplePlan(3, "en_US").terms(Acknowledgement.CONSTITUTIVE, 1, 3)))
        .contains("return the paper to us by December 5, 2026", "an e-mail is not sufficient").doesNotContain("is also sufficient");
    assertThat(text(new SamplePlan(3, "de_DE").terms(Acknowledgement.CONSTITUTIVE, 1, 3)))
        .contains("erkennen unabhängig von den einzelnen Rechnungen an", "genügt eine E-Mail nicht").doesNotContain("genügt ebenfalls");
    assertThat(text(new SamplePlan(3, "de_DE"))).contains("genügt ebenfalls").doesNotContain("auf Papier");
  }

  @Test
  void clausesAreByChoice() {
    SamplePlan bare = new SamplePlan(1, "de_DE").terms(Acknowledgement.NONE, 0, 0);
    assertThat(text(bare)).contains("in einer Rate zahlen").doesNotContain("Anerkenntnis", "ausbleib");
    assertThat(text(new SamplePlan(1, "de_DE").terms(Acknowledgement.NONE, 5, 0)))
        .contains("Ist eine Rate am Fälligkeitstag nicht vollständig bezahlt");
  }

  @DisplayName("The code of each instalment is read from the page by another reader, and its reference verifies")
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 36})
  void everyInstalmentHasItsCode(int count) {
    PlanLetter letter = new SamplePlan(count, "de_DE").letter();
    List<String> payloads = letter.payments().stream().map(payment -> ((Girocode) payment.code()).payload()).toList();
    assertThat(SeenCodes.of(new PdfPlanLetters().draw(letter).file())).extracting(SeenCodes.Seen::payload)
        .containsExactlyInAnyOrderElementsOf(payloads);
    for (int i = 0; i < count; i++) {
      RfReference reference = RfReference.read(payloads.get(i).split("\n")[9]).orElseThrow();
      assertThat(PaymentReference.of(reference)).contains(PaymentReference.ofInstalment(1000007, i + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,de_DE", "3,de_DE", "3,en_US", "36,de_DE", "36,en_US"})
  void areFitForArchivesAndScreenReaders(int count, String language) {
    assertThat(ReadPdf.faults(drawn(new SamplePlan(count, language).interest("1.20")))).isEmpty();
    assertThat(ReadPdf.faults(drawn(new SamplePlan(count, language).accepted()))).isEmpty();
  }

  @Test
  void repeatTheHeadingAndLoseNoInstalment() {
    byte[] pdf = drawn(new SamplePlan(600, "de_DE"));
    String text = ReadPdf.text(pdf);
    for (int number = 1; number <= 600; number++) {
      assertThat(text).contains(PaymentReference.ofInstalment(1000007, number).rf().printed());
    }
    assertThat(ReadPdf.page(pdf, 1)).contains("Verwendungszweck", "Seite 1 von " + ReadPdf.pages(pdf));
    assertThat(ReadPdf.page(pdf, 5)).contains("Fällig am", "Restbetrag EUR", "Seite 5 von");
  }

  @Test
  void withoutEuroOrIbanThereIsALetterWithoutCodes() {
    SamplePlan wrong = new SamplePlan(3, "en_US");
    wrong.parties().bank(new BankAccount("Garden World Inc.", "", "DE88370400440532013000", ""));
    SamplePlan without = new SamplePlan(3, "en_US");
    without.parties().withoutBank();
    for (SamplePlan plan : List.of(new SamplePlan(3, "en_US").currency("USD"), wrong, without)) {
      assertThat(SeenCodes.of(drawn(plan))).isEmpty();
      assertThat(text(plan)).contains("RF24 PLAN 1000 007R 03").doesNotContain("Codes for your banking app");
      assertThat(ReadPdf.faults(drawn(plan))).isEmpty();
    }
  }

  @Test
  void wrapLongNamesAndCutNothing() {
    String name = "Vereinigte Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und Partner mbB";
    SamplePlan plan = new SamplePlan(3, "de_DE");
    plan.parties().customer(name).sender(name);
    assertThat(ReadPdf.text(drawn(plan)).replaceAll("\\s", "").split("undPartnermbB", -1)).hasSizeGreaterThanOrEqualTo(8);
    assertThat(ReadPdf.faults(drawn(plan))).isEmpty();
  }

  @Test
  void carryThePlanForMachines() throws IOException {
    SamplePlan plan = new SamplePlan(3, "de_DE").interest("1.20");
    plan.parties().customer("A \"quoted\" \\ name\n");
    try (PDDocument document = Loader.loadPDF(drawn(plan))) {
      PDComplexFileSpecification file = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("PLAN-1000007.json");
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      Map<String, Object> json = new Yaml().load(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
      assertThat(json).containsEntry("customer", "A \"quoted\" \\ name").containsEntry("total", "1234.50");
      assertThat((List<?>) json.get("invoices")).hasSize(2);
      List<?> instalments = (List<?>) json.get("instalments");
      assertThat(instalments).hasSize(3);
      assertThat(instalments.get(2)).isEqualTo(Map.of("number", 3, "dueDate", "2027-02-15", "amount", "412.70", "interest", "1.20",
          "rest", "0.00", "reference", "RF24PLAN1000007R03"));
    }
  }
}

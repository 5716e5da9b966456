// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.example.collections.dunning.NoticeId;
import org.example.collections.letter.ApplicationParties;
import org.example.collections.letter.Letter;
import org.example.collections.letter.LetterSource;
import org.example.collections.letter.LevelTexts;
import org.example.collections.print.HandOverCsv;
import org.example.collections.print.PdfCreditApplications;
import org.example.collections.print.PdfHandOvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The claim as an agency gets it, and the form to apply for credit. */
class DocumentFilesTest {
  private static LetterSource source(SampleLetter sample) {
    Letter letter = sample.letter();
    return new LetterSource(new NoticeId(1000023), letter.notice(), Optional.empty(), letter.addressee(), letter.sender(), "", "de_DE",
        LevelTexts.of("", "", "", "", true), letter.helper(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de_DE", "en_US"})
  void theDocumentIsFitForArchivesAndNamesTheClaim(String language) {
    byte[] pdf = new PdfHandOvers(language).draw(source(new SampleLetter("last", "de_DE").withEverything()));
    assertThat(ReadPdf.faults(pdf)).isEmpty();
    String text = ReadPdf.text(pdf);
    assertThat(text).contains("Blumenhaus Sommer & Söhne OHG", "Am Alten Markt 5", "10115 Berlin", "K-4711", "1004711", "1004713");
    assertThat(text).contains(language.equals("de_DE") ? "Übergabe einer Forderung" : "Claim for collection",
        language.equals("de_DE") ? "1.579,50 EUR" : "EUR 1,579.50").doesNotContain("Bitte zahlen Sie", "Please pay by");
  }

  @Test
  void theCsvHasALineForEachInvoiceAndNoFormulas() {
    String csv = new String(HandOverCsv.of(source(new SampleLetter("last", "de_DE").customer("=cmd|'x' \"Co\"; KG"))), StandardCharsets.UTF_8);
    assertThat(csv.split("\r\n")).hasSize(3);
    assertThat(csv.split("\r\n")[0]).startsWith("\"customer_no\";\"customer\"").endsWith("\"payment_reference\";\"default_from\";\"interest\";\"lump_sum\"");
    assertThat(csv.split("\r\n")[1]).startsWith("\"K-4711\";\"'=cmd|'x' \"\"Co\"\"; KG\";\"Frau Anna Weber\";\"Am Alten Markt 5\";\"10115\"")
        .endsWith("\"1004711\";\"2026-09-12\";\"2026-10-12\";\"40\";\"1234.50\";\"1234.50\";\"EUR\";\"RF54DUN1000023\";\"\";\"0\";\"0\"");
    String claimed = new String(HandOverCsv.of(source(new SampleLetter("last", "de_DE").withClaims())), StandardCharsets.UTF_8);
    assertThat(claimed.split("\r\n")[1]).endsWith(";\"2026-10-13\";\"14.23\";\"40.00\"");
    assertThat(claimed.split("\r\n")[2]).endsWith(";\"2026-11-05\";\"0.98\";\"40.00\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de_DE", "en_US"})
  void theFormToApplyForCreditIsFitForArchivesAndNamesTheCustomer(String language) {
    Letter letter = new SampleLetter("last", language).letter();
    byte[] pdf = new PdfCreditApplications().draw(
        new ApplicationParties.Source(letter.sender(), letter.addressee(), language, letter.helper()), SampleLetter.DAY);
    assertThat(ReadPdf.faults(pdf)).isEmpty();
    boolean german = language.equals("de_DE");
    assertThat(ReadPdf.text(pdf)).contains(german ? "Antrag auf ein Kreditlimit" : "Application for credit",
        german ? "Gewünschtes Kreditlimit" : "Credit limit requested", german ? "Ein Anspruch auf Kredit" : "a right to credit", "K-4711",
        german ? "Antrag auf ein Kreditlimit, 21. November 2026" : "from Garden World Inc. on account.");
  }
}

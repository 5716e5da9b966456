// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.example.collections.print.PdfLetter;
import org.example.collections.print.PdfLetters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfLettersTest {
  private static final PdfLetters LETTERS = new PdfLetters();

  private static byte[] drawn(SampleLetter sample) {
    return LETTERS.draw(sample.letter()).file();
  }

  @Test
  @DisplayName("C-13 writes a German letter in German")
  void writesAGermanLetterInGerman() {
    String text = ReadPdf.text(drawn(new SampleLetter("second", "de_DE").withEverything()));
    assertThat(text).contains("Muster Gartenbedarf GmbH · Lindenallee 12 · 50668 Köln", "Blumenhaus Sommer & Söhne OHG",
        "Frau Anna Weber", "Am Alten Markt 5", "10115 Berlin", "21. November 2026", "M-10023", "K-4711", "2. Mahnung",
        "Guten Tag Frau Anna Weber,", "leider ist der folgende Betrag", "1004711", "12.10.2026",
        "Mit freundlichen Grüßen",
        "Sabine Krüger", "+49 221 555 01 23", "Seite 1 von 2", "Seite 2 von 2");
    assertThat(text).contains("Zahlung P-2201 vom 18.11.2026, noch nicht zugeordnet -150,00",
        "Gutschrift CN-88 vom 12.11.2026 -20,00",
        "Gebühr: 2. Mahnung 5,00", "Offene Posten 1.744,50", "Bitte zahlen Sie bis zum 1. Dezember 2026 1.579,50 EUR",
        "DE89 3704 0044 0532 0130 00", "COLSDE33XXX", "RF54 DUN1 0000 23");
    assertThat(text).doesNotContain("Dear", "Invoice", "Page", "EUR 1");
  }

  @Test
  @DisplayName("C-13 writes an English letter in English")
  void writesAnEnglishLetterInEnglish() {
    String text = ReadPdf.text(drawn(new SampleLetter("second", "en_US").withEverything()));
    assertThat(text).contains("Dear Ms Anna Weber,", "New York, NY 10001", "November 21, 2026", "Oct 12, 2026",
        "Second reminder",
        "Payment P-2201 of Nov 18, 2026, not yet assigned -150.00", "Credit note CN-88 of Nov 12, 2026 -20.00",
        "Fee: Second reminder 5.00", "Open items 1,744.50", "Please pay by December 1, 2026 EUR 1,579.50",
        "Kind regards",
        "Page 1 of 2");
    assertThat(text).doesNotContain("Sehr geehrte", "Rechnung", "Seite");
  }

  @Test
  void showsInterestAndLumpSumWithWhatTheyRestOn() {
    String english = ReadPdf.text(drawn(new SampleLetter("second", "en_US").withClaims()));
    assertThat(english).contains("Open items 1,434.50", "Default interest to Nov 21, 2026 15.21", "Lump sum for late payment 80.00",
        "EUR 1,529.71", "In default since", "Oct 13, 2026", "the agreed date", "40 × 10.52%", "17 × 10.52%", "14.23");
    String german = ReadPdf.text(drawn(new SampleLetter("second", "de_DE").withClaims()));
    assertThat(german).contains("Verzugszinsen bis 21.11.2026 15,21", "Verzugspauschale 80,00", "1.529,71 EUR", "Im Verzug seit",
        "vereinbarter Termin", "40 × 10,52 %", "17 × 10,52 %");
    assertThat(ReadPdf.text(drawn(new SampleLetter("second", "en_US")))).doesNotContain("interest", "default");
  }

  @Test
  void theCodeAsksForTheSumWithInterestAndLumpSum() {
    assertThat(SeenCodes.of(drawn(new SampleLetter("second", "de_DE").withClaims()))).singleElement()
        .extracting(SeenCodes.Seen::payload).asString().contains("\nEUR1529.71\n");
  }

  @Test
  void showsEachItemsOwnLevelOnlyWhereThereAreSeveral() {
    assertThat(ReadPdf.page(drawn(new SampleLetter("second", "en_US").withEverything()), 1))
        .containsPattern("1004711 .* 40 Second reminder 1,234.50 1,234.50")
        .containsPattern("1004713 .* 16 Payment reminder 310.00 310.00");
    assertThat(ReadPdf.page(drawn(new SampleLetter("second", "en_US")), 1)).doesNotContain("Level")
        .containsPattern("1004711 .* 40 1,234.50 1,234.50");
  }

  @Test
  @DisplayName("A-13 lists what is not dunned apart and leaves it out of the sum")
  void listsWhatIsNotDunnedApart() {
    String text = ReadPdf.text(drawn(new SampleLetter("second", "en_US").withEverything()));
    assertThat(text.indexOf("1004999")).isGreaterThan(text.indexOf("For your information"));
    assertThat(text.indexOf("1004713")).isLessThan(text.indexOf("For your information"));
    assertThat(ReadPdf.text(drawn(new SampleLetter("second", "en_US")))).doesNotContain("For your information");
  }

  @Test
  void aNoticeBeforeTheDueDateAsksForNothingYet() {
    String text = ReadPdf.text(drawn(new SampleLetter("notice", "en_US")));
    assertThat(text).contains("Total EUR 1,434.50", "Nov 26, 2026").doesNotContain("Please pay by", "overdue");
  }

  @ParameterizedTest
  @CsvSource({"reminder,en_US", "reminder,de_DE", "first,en_US", "first,de_DE"})
  void anOrdinaryLetterFitsOnOnePage(String level, String language) {
    PdfLetter letter = LETTERS.draw(new SampleLetter(level, language).letter());
    assertThat(letter.pages()).isEqualTo(1).isEqualTo(ReadPdf.pages(letter.file()));
  }

  @Test
  void repeatsTheHeadingAndLosesNoLineOfALongList() {
    PdfLetter letter = LETTERS.draw(new SampleLetter("first", "de_DE").onlyItems(600).letter());
    assertThat(letter.pages()).isGreaterThan(10);
    String text = ReadPdf.text(letter.file());
    for (int i = 0; i < 600; i++) {
      assertThat(text).contains(String.valueOf(2000000 + i));
    }
    for (int page = 1; page < letter.pages() - 1; page++) {
      assertThat(ReadPdf.page(letter.file(), page)).as("page " + page).contains("Fällig am", "Seite " + page
          + " von " + letter.pages());
    }
  }

  @Test
  void wrapsLongNamesAndCutsNothing() {
    String name = "Vereinigte Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
        + " und Partner mbB Niederlassung Nordrhein-Westfalen, Abteilung Rechnungseingang";
    String compact = ReadPdf.text(drawn(new SampleLetter("reminder", "de_DE").customer(name).sender(name)
        .item("RE/2026/NIEDERLASSUNG-NORD/000000000000471100000000000000001", 10, "1.00", "1.00")))
        .replaceAll("\\s", "");
    assertThat(compact).contains(name.replace(" ", ""), "Rechnungseingang");
    assertThat(ReadPdf.page(drawn(new SampleLetter("reminder", "de_DE").customer(name).sender(name)), 1)
        .split("Rechnungseingang", -1))
        .as("head, line above the address, address, farewell, foot").hasSize(6);
    assertThat(compact).contains("Berlin", "AmAltenMarkt5", "0047110000");
  }

  @Test
  void showsTheSmallestAndTheLargestAmountWhole() {
    SampleLetter sample = new SampleLetter("first", "en_US").withoutItems().item("1", 9, "0.01", "0.01")
        .item("2", 9, "999999999.99", "999999999.99");
    assertThat(ReadPdf.text(drawn(sample))).contains("0.01 0.01", "999,999,999.99 999,999,999.99",
        "EUR 1,000,000,000.00");
  }

  @Test
  void describesItself() throws IOException {
    try (PDDocument document = Loader.loadPDF(drawn(new SampleLetter("reminder", "de_DE")))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Zahlungserinnerung M-10023");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Muster Gartenbedarf GmbH");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
    }
  }

  @Test
  void saysWhoseLogoCannotBeRead() {
    assertThatThrownBy(() -> drawn(new SampleLetter("reminder", "en_US").logo("<svg/>".getBytes())))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("logo of Garden World Inc.");
  }

  @Test
  void drawsEqualLettersAlike() {
    byte[] one = drawn(new SampleLetter("reminder", "en_US").logo(SampleLogo.png()));
    byte[] two = drawn(new SampleLetter("reminder", "en_US").logo(SampleLogo.png()));
    assertThat(ReadPdf.text(one)).isEqualTo(ReadPdf.text(two));
    assertThat(one.length).isCloseTo(two.length, Offset.offset(64));
  }

  @Test
  void needsNoDisplayAndLeavesNoFile(@TempDir Path temporary) throws Exception {
    Path out = Files.createTempFile("drawn", ".txt");
    Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + temporary, DrawOnce.class.getName()).redirectErrorStream(true)
        .redirectOutput(out.toFile()).start();
    assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(out)).contains("pages=1");
    Files.delete(out);
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  /** Started in a JVM of its own. */
  static final class DrawOnce {
    public static void main(String[] arguments) {
      PdfLetter letter = LETTERS.draw(new SampleLetter("reminder", "en_US").logo(SampleLogo.png()).letter());
      System.out.println("pages=" + letter.pages() + " bytes=" + letter.file().length);
    }
  }
}

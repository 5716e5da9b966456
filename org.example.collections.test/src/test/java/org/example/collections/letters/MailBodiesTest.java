// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.example.collections.letter.LetterMail;
import org.example.collections.letter.Person;
import org.example.collections.print.MailBodies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailBodiesTest {
  private static String html(LetterMail mail) {
    return new MailBodies().html(mail);
  }

  @Test
  @DisplayName("C-07 the mail lists the invoices where the level says so, and does not where not")
  void listsTheInvoicesWhereTheLevelSaysSo() {
    SampleLetter sample = new SampleLetter("first", "en_US");
    assertThat(html(sample.mail(true))).contains("1004711", "1004712", "Oct 12, 2026", "1,234.50");
    assertThat(html(sample.mail(false))).doesNotContain("1004711", "1004712", "Oct 12").contains("EUR&#160;1,434.50");
  }

  @ParameterizedTest
  @CsvSource({"en_US,Dear Ms Anna Weber,Kind regards",
      "de_DE,Guten Tag Frau Anna Weber,Mit freundlichen Gr&#252;&#223;en"})
  @DisplayName("C-13 the mail is in the customer's language")
  void isInTheCustomersLanguage(String language, String greeting, String farewell) {
    for (String level : List.of("notice", "reminder", "first", "second", "last")) {
      assertThat(html(new SampleLetter(level, language).mail(true))).as(level).contains(greeting, farewell);
    }
  }

  @Test
  void theListAddsUpToTheSumToBePaid() {
    String claimed = html(new SampleLetter("second", "de_DE").withClaims().mail(true));
    assertThat(claimed).contains("Offene Posten", "Verzugszinsen bis 21.11.2026", "15,21", "Verzugspauschale", "80,00", "Summe", "1.529,71");
    assertThat(html(new SampleLetter("second", "de_DE").mail(true))).contains("1.434,50").doesNotContain("Offene Posten", "Verzug");
  }

  @Test
  void escapesWhateverComesFromRecordsAndIsPlainAscii() {
    LetterMail mail = new SampleLetter("first", "de_DE").sender("A \"& B\" <b>' 🌷")
        .contact(new Person("", "<img src=x>", "", ""))
        .withoutItems().item("<i>9</i>", 3, "1.00", "1.00").mail(true);
    String html = html(mail);
    assertThat(html).contains("A &quot;&amp; B&quot; &lt;b&gt;&#39; &#127799;", "&lt;img src=x&gt;",
        "&lt;i&gt;9&lt;/i&gt;");
    assertThat(html).doesNotContain("<b>'", "<img", "<i>");
    assertThat(html.chars()).allMatch(character -> character == '\n' || character >= 0x20 && character < 0x7F);
  }

  @Test
  void saysHowToPay() {
    SampleLetter sample = new SampleLetter("first", "de_DE");
    assertThat(html(sample.mail(false))).contains("DE89 3704 0044 0532 0130 00", "COLSDE33XXX", "RF54 DUN1 0000 23", "1.434,50&#160;EUR")
        .doesNotContain("href");
    assertThat(html(sample.withPaymentLink().mail(false)))
        .contains("<a href=\"https://pay.muster.example/?t=RF54DUN1000023.143450.EUR.ssssssssssssssssssssss\">Online bezahlen</a>");
    assertThat(html(sample.withoutBank().mail(false))).contains("RF54 DUN1 0000 23").doesNotContain("IBAN");
  }

  @Test
  void keepsTheSubjectOnOneLine() {
    assertThat(new SampleLetter("first", "en_US").sender("Evil\r\nBcc: all@x.example").mail(true).subject())
        .isEqualTo("First reminder M-10023 - Evil Bcc: all@x.example");
  }
}

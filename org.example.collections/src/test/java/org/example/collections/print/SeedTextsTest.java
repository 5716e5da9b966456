// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.example.collections.letter.LetterText;
import org.example.collections.letter.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the seeded texts must and must not say. */
class SeedTextsTest {
  private static final List<String> LEVELS = List.of("notice", "reminder", "first", "second", "last", "plan");

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = new InputStreamReader(Objects.requireNonNull(SeedTextsTest.class.getResourceAsStream(
        "/org/example/collections/seed/letters_" + language + ".properties")), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  @Test
  void sayTheSameInBothLanguages() throws IOException {
    assertThat(texts("de_DE").stringPropertyNames()).isEqualTo(texts("en_US").stringPropertyNames()).hasSize(6 * 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US", "de_DE"})
  void fitTheirColumnsAndKnowTheirPlaceholders(String language) throws IOException {
    Properties texts = texts(language);
    for (String key : texts.stringPropertyNames()) {
      int room = key.endsWith(".text") || key.endsWith(".subject") ? 2000 : 60;
      assertThat(texts.getProperty(key)).as(key).isNotBlank().hasSizeLessThanOrEqualTo(room);
      assertThat(new LetterText(texts.getProperty(key)).isEmpty()).as(key).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US", "de_DE"})
  void sayWhomToCallAndThankWhoHasPaid(String language) throws IOException {
    Properties texts = texts(language);
    for (String level : LEVELS) {
      for (String kind : List.of(".letter.text", ".mail.text")) {
        assertThat(texts.getProperty(level + kind)).as(level + kind)
            .contains(Placeholder.HELPLINE.token(), Placeholder.ITEMS.token())
            .containsAnyOf("thank you", "Thank you", "danken wir Ihnen", "Herzlichen Dank");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US", "de_DE"})
  void neverCallTheCustomerADebtor(String language) throws IOException {
    assertThat(String.join("\n", texts(language).values().stream().map(Object::toString).toList()).toLowerCase())
        .doesNotContain("debtor", "schuld", "delinquen", "säumig", "warning", "verzugszins", "interest");
  }

  @ParameterizedTest
  @CsvSource({"en_US,court,agency", "de_DE,gerichtlich,Inkasso"})
  void threatenNobodyBeforeTheLastLevel(String language, String court, String agency) throws IOException {
    Properties texts = texts(language);
    for (String key : texts.stringPropertyNames()) {
      if (!key.startsWith("last.")) {
        assertThat(texts.getProperty(key)).as(key).doesNotContain(court, agency, "cost", "Kosten", "stop",
            "einstellen");
      }
    }
    assertThat(texts.getProperty("last.letter.text")).contains(court, agency, Placeholder.PAY_BY.token());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US", "de_DE"})
  void offerInstalmentsToWhoCannotPayAtOnce(String language) throws IOException {
    assertThat(texts(language).getProperty("last.letter.text")).containsAnyOf("instalments", "Raten");
  }
}

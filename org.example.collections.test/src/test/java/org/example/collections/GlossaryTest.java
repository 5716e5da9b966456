// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dictionary speaks both languages, in the words of the house. */
class GlossaryTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?i)debtor|delinquen|deadbeat|payment plan|installment|order block|schuldner|säumig");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}|%\\w|@\\w+@");
  private static Map<String, Map<String, List<String>>> texts;

  @BeforeAll
  static void read() throws Exception {
    texts = DescribedTexts.read().texts();
    assertThat(texts).hasSizeGreaterThan(100);
  }

  @Test
  void everyTextStandsInBothLanguages() {
    List<String> found = new ArrayList<>();
    texts.forEach((where, languages) -> {
      List<String> en = languages.getOrDefault("en", List.of());
      List<String> de = languages.getOrDefault("de", List.of());
      if (en.isEmpty() || en.size() != de.size() || en.contains("") || de.contains("")) {
        found.add(where + ": " + languages);
      }
    });
    assertThat(found).isEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    List<String> found = new ArrayList<>();
    eachPart((en, de) -> {
      if (!placeholders(en).equals(placeholders(de))) {
        found.add(en + " / " + de);
      }
    });
    assertThat(found).isEmpty();
  }

  @Test
  void noTextUsesAForbiddenWord() {
    List<String> found = new ArrayList<>();
    eachPart((en, de) -> List.of(en, de).stream().filter(text -> FORBIDDEN.matcher(text).find()).forEach(found::add));
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dunning run,mahnlauf|mahnläufe", "dunning level,mahnstufe", "dunning procedure,mahnverfahren",
      "dunning block,mahnsperre", "grace period,schonfrist", "in dispute,klärung", "customer,kunde", "tenant,mandant",
      "credit stop,kreditsperre"})
  void germanUsesTheWordOfTheGlossary(String english, String german) {
    List<String> found = new ArrayList<>();
    Pattern word = Pattern.compile(german);
    eachPart((en, de) -> {
      if (en.toLowerCase(Locale.ROOT).contains(english) && !word.matcher(de.toLowerCase(Locale.ROOT)).find()) {
        found.add(en + " / " + de);
      }
    });
    assertThat(found).isEmpty();
  }

  private static TreeSet<String> placeholders(String text) {
    TreeSet<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
    return found;
  }

  private static void eachPart(BiConsumer<String, String> parts) {
    texts.values().forEach(languages -> {
      List<String> en = languages.getOrDefault("en", List.of());
      List<String> de = languages.getOrDefault("de", List.of());
      for (int i = 0; i < Math.min(en.size(), de.size()); i++) {
        parts.accept(en.get(i), de.get(i));
      }
    });
  }
}

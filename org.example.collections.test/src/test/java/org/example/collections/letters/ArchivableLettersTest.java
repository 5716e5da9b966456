// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.example.collections.letter.Person;
import org.example.collections.print.PdfLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF/A-3a and PDF/UA-1 by veraPDF. */
class ArchivableLettersTest {
  private static byte[] drawn(SampleLetter sample) {
    return new PdfLetters().draw(sample.letter()).file();
  }

  @ParameterizedTest
  @CsvSource({"notice,en_US", "notice,de_DE", "reminder,en_US", "reminder,de_DE", "last,en_US", "last,de_DE"})
  void areValid(String level, String language) {
    assertThat(ReadPdf.faults(drawn(new SampleLetter(level, language)))).isEmpty();
    assertThat(ReadPdf.faults(drawn(new SampleLetter(level, language).withClaims()))).isEmpty();
    assertThat(ReadPdf.faults(drawn(new SampleLetter(level, language).withEverything().logo(SampleLogo.png()))))
        .isEmpty();
  }

  static Stream<Arguments> hardCases() {
    return Stream.of(
        Arguments.of("markup and quotes", sample().customer("<script>alert('x')</script> \"A\" & B\\ ${x} {0} %n")),
        Arguments.of("emoji", sample().customer("Party 🎉👩‍👩‍👧‍👦 Shop ❤️ 🇩🇪 😀")),
        Arguments.of("emoji in the sender's name", sample().sender("Blume 🌷 GmbH")
            .contact(new Person("", "😀", "", ""))),
        Arguments.of("Hebrew", sample().customer("חברת השקיה בע\"מ (1998) Ltd")
            .text("שלום @Customer@, 12.5% off\n\n@Items@")),
        Arguments.of("Arabic", sample().customer("شركة الحدائق الخضراء ٢٠٢٦").contact(new Person("", "محمد", "", ""))),
        Arguments.of("Greek and Cyrillic", sample().customer("Ελληνική Εταιρεία Ά.Ε. · Общество «Сад» Їжак")),
        Arguments.of("Chinese, no font has it", sample().customer("北京花园有限公司")),
        Arguments.of("control and private characters", sample()
            .customer("A\u0000B\u0007C\u200D\uFE0F\uE000\uD800 D\tE\u2028F")),
        Arguments.of("combining marks", sample().customer("Zoe\u0308 A\u0301\u0323\u0308")),
        Arguments.of("no bank", sample().withoutBank()),
        Arguments.of("no contact, nobody to call", sample().contact(null).withoutHelper()),
        Arguments.of("JPEG logo", sample().logo(SampleLogo.jpeg())),
        Arguments.of("amounts", sample().withoutItems().item("1", 9, "0.01", "0.01")
            .item("2", 9, "999999999.99", "999999999.99")),
        Arguments.of("several pages", sample().onlyItems(120)),
        Arguments.of("no item", sample().withoutItems()),
        Arguments.of("empty name", sample().customer("")));
  }

  private static SampleLetter sample() {
    return new SampleLetter("first", "en_US");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hardCases")
  void areValidInHardCases(String name, SampleLetter sample) {
    byte[] pdf = drawn(sample);
    assertThat(ReadPdf.faults(pdf)).isEmpty();
    assertThat(ReadPdf.text(pdf)).contains("First reminder", "Page 1 of");
  }

  @Test
  void keepMarkupAsText() {
    assertThat(ReadPdf.text(drawn(sample().customer("<script>alert('x')</script> \"A\" & B"))))
        .contains("<script>alert('x')</script> \"A\" & B");
  }

  @Test
  void keepGreekCyrillicAndPutASignForWhatNoFontHas() {
    assertThat(ReadPdf.text(drawn(sample().customer("Ελληνική Сад 北 Ltd")))).contains("Ελληνική Сад \uFFFD Ltd");
  }

  @Test
  void keepRightToLeftTextInReadingOrderForReadersAndInDrawnOrderOnPaper() {
    String text = ReadPdf.text(drawn(sample().customer("שלום Ltd")));
    assertThat(text).containsAnyOf("שלום Ltd", "Ltd שלום");
  }
}

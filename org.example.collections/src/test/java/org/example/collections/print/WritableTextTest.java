// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritableTextTest {
  private static String drawn(String text) {
    return String.join("|", WritableText.pieces(text, false).stream().map(WritableText.Piece::drawn).toList());
  }

  @Test
  void leavesOrdinaryTextInOnePiece() {
    assertThat(WritableText.pieces("Zoë Κήπος Сад 5 € – “x”", false))
        .isEqualTo(List.of(new WritableText.Piece("Zoë Κήπος Сад 5 € – “x”", false, null)));
  }

  @Test
  void drawsWithTheWideFontWhatTheOrdinaryOneLacks() {
    assertThat(WritableText.pieces("A 😀 B", false)).containsExactly(new WritableText.Piece("A ", false, null),
        new WritableText.Piece("😀", true, null), new WritableText.Piece(" B", false, null));
  }

  @Test
  void putsASignForWhatNoFontHasAndDropsWhatIsInvisible() {
    assertThat(drawn("北 A\u0000\u200D\uFE0F\uE000\tB")).isEqualTo("\uFFFD| A|\uFFFD| B");
  }

  @Test
  void turnsHebrewRoundKeepingNumbersAndBrackets() {
    assertThat(WritableText.pieces("שלום (12)", false))
        .containsExactly(new WritableText.Piece("(12) םולש", true, "שלום (12)"));
  }

  @Test
  void turnsNothingRoundAcrossLinesAndDots() {
    assertThat(drawn("שלום\n12 Elm St")).isEqualTo("םולש|\n|12 Elm St");
    assertThat(drawn("שלום · 12 Elm St")).isEqualTo("םולש| · |12 Elm St");
  }

  @ParameterizedTest
  @CsvSource({
      "محمد, \uFEE3\uFEA4\uFEE4\uFEAA", // initial, medial, medial, final
      "دار, \uFEA9\uFE8D\uFEAD", // letters that do not join onwards stay alone
      "سلام, \uFEB3\uFEFC\uFEE1", // lam and alef become one
      "گل, \uFB94\uFEDE"})
  void joinsArabicLetters(String word, String shaped) {
    assertThat(ArabicLetters.joined(word)).isEqualTo(shaped);
  }

  @Test
  void makesOneLineOfATitle() {
    assertThat(WritableText.line("A\r\n  B\u0000 ")).isEqualTo("A B");
  }
}

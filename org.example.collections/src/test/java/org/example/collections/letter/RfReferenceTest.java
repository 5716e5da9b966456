// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RfReferenceTest {
  @DisplayName("F-1, F-3, F-4, F-5, F-6: check digits")
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"539007547034, RF18539007547034", "INV2026000123, RF98INV2026000123", "AR10045, RF07AR10045", "1, RF741",
      "12345, RF7812345", "PLAN1000007R03, RF24PLAN1000007R03"})
  void addsCheckDigits(String own, String expected) {
    assertThat(RfReference.of(own).value()).isEqualTo(expected);
    assertThat(RfReference.of(own).own()).isEqualTo(own);
  }

  @DisplayName("F-2, F-8: valid")
  @ParameterizedTest
  @ValueSource(strings = {"RF18 5390 0754 7034", "RF185390075470Y", "RF45G72UUR", "RF6518K5", "RF485000056789012345"})
  void acceptsWhatChecks(String written) {
    assertThat(RfReference.read(written)).map(RfReference::value).contains(written.replace(" ", ""));
  }

  @DisplayName("F-2, F-8: invalid")
  @ParameterizedTest
  @ValueSource(strings = {"RF17 5390 0754 7034", "RF35C4", "RF214377", "RF18", "", "XX18539007547034", "RF18539007547034-"})
  void refusesWhatDoesNotCheck(String written) {
    assertThat(RfReference.read(written)).isEmpty();
    assertThatThrownBy(() -> new RfReference(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("F-7: 21 characters fit, 22 are refused, and so is nothing")
  void keepsTheLimitOfTwentyOne() {
    assertThat(RfReference.of("ABCDEFGHIJKLMNOPQRSTU").value()).isEqualTo("RF95ABCDEFGHIJKLMNOPQRSTU").hasSize(25);
    assertThatThrownBy(() -> RfReference.of("ABCDEFGHIJKLMNOPQRSTUV")).hasMessageContaining("22");
    assertThatThrownBy(() -> RfReference.of("-/ ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("F-9: other signs are left out before the check digits are computed")
  void leavesOtherSignsOut() {
    assertThat(RfReference.of("1000007/03")).isEqualTo(RfReference.of("100000703"));
    assertThat(RfReference.of("PLAN-1000007/R03").value()).isEqualTo("RF24PLAN1000007R03");
    assertThat(RfReference.of("RÄ-1").own()).isEqualTo("R1");
  }

  @Test
  @DisplayName("F-10: lower case counts as upper case")
  void takesLowerCase() {
    assertThat(RfReference.of("plan1000007r03").value()).isEqualTo("RF24PLAN1000007R03");
    assertThat(RfReference.read("rf24 plan 1000007 r03")).contains(RfReference.of("PLAN1000007R03"));
  }

  @Test
  void printsInGroupsOfFour() {
    assertThat(RfReference.of("539007547034").printed()).isEqualTo("RF18 5390 0754 7034");
    assertThat(RfReference.of("1").printed()).isEqualTo("RF74 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RF24PLAN1000007R03", "SVWZ+RF24PLAN1000007R03", "Rate 3, rf24 plan 1000007 r03 danke",
      "EREF RF24PLAN1000\n007R03", "RF 24 PLAN 1000007 R 03/Kd 4711", "xRF24RF24PLAN1000007R03"})
  void findsAReferenceInsideOtherText(String text) {
    assertThat(RfReference.in(text)).contains(RfReference.of("PLAN1000007R03"));
  }

  @Test
  void findsSeveralEvenByChanceTheLongestFirstAndNoneWhereThereIsNone() {
    assertThat(RfReference.in("RF741, RF7812345")).extracting(RfReference::value).containsExactly("RF741", "RF7812345", "RF78123");
    assertThat(RfReference.in("RF25PLAN1000007R03")).doesNotContain(RfReference.of("PLAN1000007R03"));
    assertThat(RfReference.in("Invoice 2026/0815, thank you")).isEmpty();
  }
}

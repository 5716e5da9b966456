// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneLinkTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"+49 30 1234567|tel:+49301234567", "0049 (0)30 / 123 45-67|tel:+49301234567",
      "+49 (0) 30.123.4567|tel:+49301234567", "(030) 123 45 67|tel:0301234567", "0171-2345678|tel:01712345678",
      "tel:+1 (555) 010-9999|tel:+15550109999", "+1 555 010 9999 ext. 42|tel:+15550109999;ext=42", "030 1234-0 x17|tel:03012340;ext=17",
      "  +43 1 58858  Durchwahl 12 |tel:+43158858;ext=12", "112|tel:112", "+49 30 12–34|tel:+49301234"})
  void opensTheDialerForAnySpelling(String spelling, String link) {
    assertThat(PhoneLink.of(spelling)).contains(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "unknown", "12", "call her at home", "+", "javascript:alert(1)", "0\" onclick=\"x"})
  void isNoLinkForWhatIsNoNumber(String spelling) {
    assertThat(PhoneLink.of(spelling)).isEmpty();
  }

  @Test
  void linksNameWhatTheyOpenAndNothingGetsThroughUnescaped() {
    assertThat(ContactLinks.of(List.of("030 <b>", "+49 30 12345"), "o'neil@example.org"))
        .isEqualTo("<a href=\"tel:+493012345\">+49 30 12345</a> <a href=\"mailto:o&#39;neil@example.org\">o&#39;neil@example.org</a>");
    assertThat(ContactLinks.of(List.of("", "none"), "")).isEmpty();
  }

  @Test
  void opensAnEmail() {
    assertThat(MailLink.of(" a.weber@example.org ")).contains("mailto:a.weber@example.org");
    assertThat(MailLink.of("50%@example.org")).contains("mailto:50%25@example.org");
    assertThat(MailLink.of("shop#1@example.org")).contains("mailto:shop%231@example.org");
    assertThat(MailLink.of("Weber")).isEmpty();
    assertThat(MailLink.of("a@example.org?bcc=b@example.org")).isEmpty();
    assertThat(MailLink.of("a@b@example.org")).isEmpty();
  }
}

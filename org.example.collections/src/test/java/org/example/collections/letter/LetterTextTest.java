// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {
  private static final Map<Placeholder, String> VALUES =
      Map.of(Placeholder.TOTAL, "EUR 12.30", Placeholder.CUSTOMER, "Ott @Total@ <Ltd>");

  @Test
  void putsValuesInTheirPlaces() {
    assertThat(new LetterText("Pay @Total@, @Customer@!").line(VALUES)).isEqualTo("Pay EUR 12.30, Ott @Total@ <Ltd>!");
  }

  @Test
  void leavesNothingBehindForAValueThatIsNotKnown() {
    assertThat(new LetterText("No. @DocumentNo@ end").line(VALUES)).isEqualTo("No. end");
  }

  @Test
  void namesThePlaceholderItDoesNotKnow() {
    assertThatThrownBy(() -> new LetterText("Dear @BPName@, pay @Total@"))
        .isInstanceOf(UnknownPlaceholder.class)
        .hasMessageContaining("@BPName@").hasMessageContaining("@Customer@").hasMessageContaining("@PayBy@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Write to a.b@c.example", "a@b.example or c@d.example", "end @", "@ Total@", "100 @ 3 EUR"})
  void keepsAtSignsThatOpenNoName(String text) {
    assertThat(new LetterText(text).line(VALUES)).isEqualTo(text);
  }

  @Test
  void writesADoubledAtSignOnce() {
    assertThat(new LetterText("@@Total@@ is @Total@").line(VALUES)).isEqualTo("@Total@ is EUR 12.30");
  }

  @Test
  void partsParagraphsBeforeAndAfterTheItems() {
    LetterBody body = new LetterText("One\r\n\r\nTwo\nlines\n\n@Items@\n\nThree").body(VALUES);
    assertThat(body.before()).containsExactly("One", "Two\nlines");
    assertThat(body.after()).containsExactly("Three");
    assertThat(body.namesItems()).isTrue();
  }

  @Test
  void putsEverythingBeforeTheItemsWhenTheTextDoesNotNameThem() {
    LetterBody body = new LetterText("One\n\nTwo").body(VALUES);
    assertThat(body.before()).containsExactly("One", "Two");
    assertThat(body.after()).isEmpty();
    assertThat(body.namesItems()).isFalse();
  }

  @Test
  void keepsATitleOnOneLine() {
    assertThat(new LetterText("Re:\nBcc: x@y.example").line(VALUES)).isEqualTo("Re: Bcc: x@y.example");
  }
}

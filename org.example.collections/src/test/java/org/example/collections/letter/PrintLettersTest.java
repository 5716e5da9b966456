// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NothingToDo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintLettersTest {
  private final MemoryNotices letters = new MemoryNotices();
  private final List<Integer> appended = new ArrayList<>();
  /** Letters from number 50 on have two sheets. */
  private final PrintedPages pages = new PrintedPages() {
    @Override
    public int pagesOf(byte[] pdf) {
      return pdf[0] >= 50 ? 2 : 1;
    }

    @Override
    public void append(byte[] pdf) {
      appended.add((int) pdf[0]);
    }

    @Override
    public void close() {}
  };

  private void letter(int id, LetterStatus status, String country, String postalCode, String name) {
    letters.postal.add(new PostalLetter(new LetterId(id), status, country, postalCode, name));
  }

  private List<PostalLetter> print(boolean mark) {
    return new PrintLetters(letters).of(NoticeSelection.everything(), mark, pages);
  }

  @Test
  void sortsForFoldingByThicknessCountryPostalCodeAndName() {
    letter(50, LetterStatus.QUEUED, "DE", "01067", "A");
    letter(1, LetterStatus.QUEUED, "DE", "80331", "A");
    letter(2, LetterStatus.QUEUED, "DE", "10117", "B");
    letter(3, LetterStatus.QUEUED, "DE", "10117", "A");
    letter(4, LetterStatus.QUEUED, "AT", "99999", "Z");
    print(true);
    assertThat(appended).containsExactly(4, 3, 2, 1, 50);
    assertThat(letters.calls).containsExactly("printed 5");
  }

  @Test
  @DisplayName("C-09 without marking everything is printed and nothing changes")
  void unmarked() {
    letter(1, LetterStatus.QUEUED, "DE", "1", "A");
    letter(2, LetterStatus.PRINTED, "DE", "2", "B");
    assertThat(print(false)).hasSize(2);
    assertThat(letters.calls).isEmpty();
    assertThat(print(true)).extracting(one -> one.id().value()).containsExactly(1);
  }

  @Test
  @DisplayName("C-10 marking what is all printed is refused")
  void allPrinted() {
    letter(2, LetterStatus.PRINTED, "DE", "2", "B");
    assertThatThrownBy(() -> print(true)).isInstanceOf(NothingToDo.class);
    assertThat(appended).isEmpty();
  }
}

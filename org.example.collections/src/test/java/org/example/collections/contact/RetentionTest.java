// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 21);

  @Test
  @DisplayName("RET-1 a letter of 2026 may go from 2033, RET-2 a document about a fee from 2035")
  void theTimeBeginsAtTheEndOfTheYear() {
    assertThat(Retention.firstDayWithout(WRITTEN, 6)).isEqualTo(LocalDate.of(2033, 1, 1));
    assertThat(Retention.firstDayWithout(WRITTEN, 8)).isEqualTo(LocalDate.of(2035, 1, 1));
  }

  @Test
  void lettersMayGoOnTheFirstDayAndNotOnTheDayBefore() {
    Retention retention = new Retention(6, 36);
    assertThat(WRITTEN).isBefore(retention.lettersBefore(LocalDate.of(2033, 1, 1)))
        .isAfterOrEqualTo(retention.lettersBefore(LocalDate.of(2032, 12, 31)));
  }

  @Test
  void notesMayGoAfterTheirMonths() {
    assertThat(new Retention(6, 36).notesBefore(LocalDate.of(2029, 11, 21))).isEqualTo(WRITTEN);
  }
}

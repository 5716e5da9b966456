// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 11, 21);

  @Test
  @DisplayName("RET-1 a letter of November 2026 may go from January 2033")
  void letters() {
    assertThat(Retention.until(ISSUED, Retention.LETTER_YEARS).plusDays(1)).isEqualTo(LocalDate.of(2033, 1, 1));
    assertThat(Retention.until(LocalDate.of(2026, 12, 31), Retention.LETTER_YEARS)).isEqualTo(LocalDate.of(2032, 12, 31));
    assertThat(Retention.until(LocalDate.of(2027, 1, 1), Retention.LETTER_YEARS)).isEqualTo(LocalDate.of(2033, 12, 31));
  }

  @Test
  @DisplayName("RET-2 a voucher about fees of November 2026 may go from January 2035")
  void vouchers() {
    assertThat(Retention.until(ISSUED, Retention.VOUCHER_YEARS).plusDays(1)).isEqualTo(LocalDate.of(2035, 1, 1));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeStateTest {
  private static final NoticeId NOTICE = new NoticeId(4);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  @ParameterizedTest
  @EnumSource(value = NoticeStatus.class, names = "CANCELLED", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("S-01 issued with date, proposal without; anything else is a broken record")
  void carriesADateExactlyWhenIssued(NoticeStatus status) {
    Optional<LocalDate> right = status.isIssued() ? Optional.of(DAY) : Optional.empty();
    Optional<LocalDate> wrong = status.isIssued() ? Optional.empty() : Optional.of(DAY);
    assertThat(new NoticeState(NOTICE, status, right).status()).isEqualTo(status);
    assertThatThrownBy(() -> new NoticeState(NOTICE, status, wrong)).isInstanceOfSatisfying(BrokenNotice.class,
        fault -> assertThat(fault.notice()).isEqualTo(NOTICE)).hasMessageContaining("4: " + status);
  }

  @Test
  @DisplayName("S-01 issued and sent are two states; failed to send is still issued; draft and approved are not")
  void countsAsReminderOnceIssued() {
    assertThat(EnumSet.allOf(NoticeStatus.class).stream().filter(NoticeStatus::isIssued))
        .containsExactly(NoticeStatus.ISSUED, NoticeStatus.SENT, NoticeStatus.PRINTED, NoticeStatus.FAILED);
  }

  @Test
  @DisplayName("S-02 an invoice on a draft may be reversed, one on an approved or issued notice may not")
  void holdsTheInvoiceFromApprovalOn() {
    assertThat(EnumSet.allOf(NoticeStatus.class).stream().filter(status -> !status.holdsInvoice()))
        .containsExactly(NoticeStatus.DRAFT, NoticeStatus.CANCELLED);
  }

  @Test
  void forgetsOrKeepsTheDateOfACancelledNotice() {
    assertThat(new NoticeState(NOTICE, NoticeStatus.CANCELLED, Optional.of(DAY)).issuedOn()).contains(DAY);
    assertThat(new NoticeState(NOTICE, NoticeStatus.CANCELLED, Optional.empty()).issuedOn()).isEmpty();
  }
}

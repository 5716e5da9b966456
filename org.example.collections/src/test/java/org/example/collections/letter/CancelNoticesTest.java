// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.dunning.ApproveNotices;
import org.example.collections.dunning.CancelNotices;
import org.example.collections.dunning.CancelSummary;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NoticeStanding;
import org.example.collections.dunning.NoticeStatus;
import org.example.collections.dunning.NothingToDo;
import org.example.collections.receivable.CustomerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Approving and cancelling over every status. Notices 1 to 7 stand in DRAFT to CANCELLED. */
class CancelNoticesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private final MemoryNotices notices = new MemoryNotices();

  @BeforeEach
  void oneOfEachStatus() {
    for (NoticeStatus status : NoticeStatus.values()) {
      notices.standing.add(new NoticeStanding(new NoticeId(status.ordinal() + 1), new DunningRunId(1), new CustomerId(1), "C", status,
          true, false, Optional.empty()));
    }
  }

  private CancelSummary cancel(String reason) {
    return new CancelNotices(notices, notices, notices).of(NoticeSelection.everything(), reason, DAY);
  }

  @Test
  void cancelsWhatStandsAndTakesBackOnlyWhatWasIssued() {
    CancelSummary summary = cancel(" wrong ");
    assertThat(notices.calls).containsExactly("lock", "cancel 1,2,3,4,5,6 wrong", "reverse bills 3,4,5,6", "restamp 3,4,5,6",
        "free 3,4,5,6");
    assertThat(summary.issued()).isEqualTo(4);
    assertThat(summary.creditStopsLifted()).isEqualTo(4);
  }

  @Test
  void cancellingWhatIsCancelledIsRefused() {
    notices.standing.removeIf(notice -> notice.mayBeCancelled());
    assertThatThrownBy(() -> cancel("again")).isInstanceOf(NothingToDo.class);
  }

  @Test
  void cancellingNeedsAReason() {
    assertThatThrownBy(() -> cancel(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(notices.calls).isEmpty();
  }

  @Test
  void approvesDraftsOnly() {
    new ApproveNotices(notices).of(NoticeSelection.everything(), DAY);
    assertThat(notices.calls).containsExactly("lock", "approve 1");
    notices.standing.remove(0);
    assertThatThrownBy(() -> new ApproveNotices(notices).of(NoticeSelection.everything(), DAY)).isInstanceOf(NothingToDo.class);
  }
}

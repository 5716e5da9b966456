// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Approves draft notices, so that they may be issued. */
public final class ApproveNotices {
  private final Notices notices;

  public ApproveNotices(Notices notices) {
    this.notices = Objects.requireNonNull(notices);
  }

  /**
   * @return the notices approved; others of the selection (issued, cancelled, approved before) are left alone
   * @throws NothingToDo when no notice of the selection is a draft
   * @throws RunInProgress when another step of the tenant is under way
   */
  public List<NoticeStanding> of(NoticeSelection selection, LocalDate today) {
    notices.lockTenant();
    List<NoticeStanding> drafts =
        notices.states(selection, today).stream().filter(notice -> notice.mayBeApproved()).toList();
    if (drafts.isEmpty()) {
      throw new NothingToDo("No notice of the selection is a draft");
    }
    notices.approve(drafts.stream().map(NoticeStanding::id).toList());
    return drafts;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Bills interest, lump sums and fees of issued notices: one invoice for each notice, never a second one while it stands. */
public final class PostClaims {
  private final Notices notices;
  private final ClaimBills bills;

  public PostClaims(Notices notices, ClaimBills bills) {
    this.notices = Objects.requireNonNull(notices);
    this.bills = Objects.requireNonNull(bills);
  }

  /**
   * @throws NothingToDo when no notice of the selection has anything to bill
   * @throws ClaimNotPostable when a setting is missing
   * @throws RunInProgress when another step of the tenant is under way
   */
  public List<PostedBill> of(NoticeSelection selection, LocalDate today) {
    notices.lockTenant();
    List<ClaimBill> open = bills.open(selection);
    if (open.isEmpty()) {
      throw new NothingToDo("No notice of the selection has interest or fees to post");
    }
    return open.stream().map(bill -> bills.post(bill, today)).toList();
  }

  /**
   * Reverses the invoice of a notice; the notice stays issued and may be posted again.
   *
   * @throws NothingToDo when it has none
   */
  public void reverse(NoticeId notice) {
    notices.lockTenant();
    if (bills.reverse(List.of(notice)) == 0) {
      throw new NothingToDo("The notice has no invoice for interest and fees");
    }
  }
}

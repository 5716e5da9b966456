// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Cancels notices. Nothing is deleted: documents stay, and since cancelled notices are no history, level and date of the items step
 * back to the last notice still issued. What issuing did to invoices and customers is taken back in the same transaction;
 * an invoice for its interest and fees is reversed (case B-18).
 */
public final class CancelNotices {
  private final Notices notices;
  private final NoticeEffects effects;
  private final ClaimBills bills;

  public CancelNotices(Notices notices, NoticeEffects effects, ClaimBills bills) {
    this.notices = Objects.requireNonNull(notices);
    this.effects = Objects.requireNonNull(effects);
    this.bills = Objects.requireNonNull(bills);
  }

  /**
   * @param reason why, kept on the notice; not blank
   * @throws NothingToDo when every notice of the selection is cancelled already
   * @throws RunInProgress when another step of the tenant is under way
   */
  public CancelSummary of(NoticeSelection selection, String reason, LocalDate today) {
    if (reason == null || reason.isBlank()) {
      throw new IllegalArgumentException("A notice is cancelled for a reason");
    }
    notices.lockTenant();
    List<NoticeStanding> standing =
        notices.states(selection, today).stream().filter(notice -> notice.mayBeCancelled()).toList();
    if (standing.isEmpty()) {
      throw new NothingToDo("Every notice of the selection is cancelled");
    }
    List<NoticeId> issued =
        standing.stream().filter(notice -> notice.status().isIssued()).map(NoticeStanding::id).toList();
    notices.cancel(standing.stream().map(NoticeStanding::id).toList(), reason.strip());
    int freed = 0;
    if (!issued.isEmpty()) {
      bills.reverse(issued);
      effects.restampInvoices(issued);
      freed = effects.liftCreditStops(issued);
    }
    return new CancelSummary(standing, issued.size(), freed);
  }
}

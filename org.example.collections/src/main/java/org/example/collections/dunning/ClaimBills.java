// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Port: bills for interest, lump sums and fees of issued notices. Inside the caller's transaction and tenant. */
public interface ClaimBills {
  /** Bills of issued notices of the selection that have something to bill and no bill that stands. */
  List<ClaimBill> open(NoticeSelection selection);

  /**
   * Makes the invoice of a bill, completes it and ties it to its notice, whose letters are then kept as vouchers.
   *
   * @throws ClaimNotPostable when a setting is missing
   */
  PostedBill post(ClaimBill bill, LocalDate today);

  /**
   * Reverses the invoices of notices; those without one are left alone.
   *
   * @return invoices reversed
   * @throws ClaimNotPostable when the server refuses
   */
  int reverse(Collection<NoticeId> notices);
}

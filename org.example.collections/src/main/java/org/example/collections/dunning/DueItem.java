// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.ClaimHistory;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.RateGap;

/**
 * An open item with every fact of its invoice that dunning asks for.
 *
 * @param override procedure set on the invoice
 * @param graceUntil no dunning up to and including this day
 * @param blocks blocks on the invoice
 * @param rateGap present when the open amount is uncertain because an allocation could not be converted;
 *     the open amount is then given without that allocation
 * @param contact contact person of the invoice
 * @param history what interest and lump sum depend on; {@link ClaimHistory#NONE} where no level asks for them
 */
public record DueItem(OpenItem item, Optional<ProcedureId> override, Optional<LastNotice> lastNotice,
    Optional<PendingNotice> pending, boolean inDispute, Optional<LocalDate> graceUntil, List<DunningBlock> blocks,
    Optional<CollectionType> collectionType, Optional<RateGap> rateGap, Optional<ContactId> contact, ClaimHistory history) {
  public DueItem {
    blocks = List.copyOf(blocks);
  }

  /** An item of which no level asks for interest. */
  public DueItem(OpenItem item, Optional<ProcedureId> override, Optional<LastNotice> lastNotice, Optional<PendingNotice> pending,
      boolean inDispute, Optional<LocalDate> graceUntil, List<DunningBlock> blocks, Optional<CollectionType> collectionType,
      Optional<RateGap> rateGap, Optional<ContactId> contact) {
    this(item, override, lastNotice, pending, inDispute, graceUntil, blocks, collectionType, rateGap, contact, ClaimHistory.NONE);
  }
}

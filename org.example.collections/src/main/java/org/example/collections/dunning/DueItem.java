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
 * @param repeatFrom the first notice on or after this day is at the level of the one before: the customer spoke with us, promised,
 *     or was right to object
 * @param history what interest and lump sum depend on; {@link ClaimHistory#NONE} where no level asks for them
 */
public record DueItem(OpenItem item, Optional<ProcedureId> override, Optional<LastNotice> lastNotice,
    Optional<PendingNotice> pending, boolean inDispute, Optional<LocalDate> graceUntil, List<DunningBlock> blocks,
    Optional<CollectionType> collectionType, Optional<RateGap> rateGap, Optional<ContactId> contact,
    Optional<LocalDate> repeatFrom, ClaimHistory history) {
  public DueItem {
    blocks = List.copyOf(blocks);
  }

  /** The level of the last notice comes once more. */
  boolean repeatsLevel() {
    return repeatFrom.isPresent() && lastNotice.filter(last -> last.issuedOn().isBefore(repeatFrom.get())).isPresent();
  }

  /** The same item after a day of a rehearsal. */
  DueItem after(Optional<LastNotice> last, Optional<PendingNotice> waits, Optional<CollectionType> type) {
    ClaimHistory then = last.map(LastNotice::issuedOn).filter(day -> day.isAfter(item.dueDate())).map(history::remindedOn)
        .orElse(history);
    return new DueItem(item, override, last, waits, inDispute, graceUntil, blocks, type, rateGap, contact, repeatFrom, then);
  }

  /** The same item with less open, or with other blocks. */
  DueItem with(OpenItem other, List<DunningBlock> otherBlocks, boolean stillInDispute) {
    return new DueItem(other, override, lastNotice, pending, stillInDispute, graceUntil, otherBlocks, collectionType, rateGap, contact,
        repeatFrom, history);
  }
}

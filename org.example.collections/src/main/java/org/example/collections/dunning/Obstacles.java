// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/**
 * What keeps an item from being dunned whatever its age: the first that applies, in the order of {@link SkipReason}.
 */
final class Obstacles {
  private final DunningPolicy policy;
  private final LocalDate date;

  Obstacles(DunningPolicy policy, LocalDate date) {
    this.policy = policy;
    this.date = date;
  }

  Optional<Obstacle> first(DueItem item, CustomerAccount account, Optional<ProcedureId> named) {
    RecordRef invoice = item.item().invoice();
    RecordRef customer = new RecordRef(RecordKind.CUSTOMER, account.customer().value());
    Optional<Obstacle> block = block(item.blocks(), account.blocks());
    return block.filter(strongest -> strongest.reason() == SkipReason.IN_DISPUTE)
        .or(() -> when(item.inDispute(), SkipReason.IN_DISPUTE, invoice))
        .or(() -> block)
        .or(() -> grace(item.graceUntil(), invoice))
        .or(() -> grace(account.graceUntil(), customer))
        .or(() -> item.collectionType().filter(CollectionType::isHandedOver)
            .map(type -> new Obstacle(SkipReason.HANDED_OVER, invoice, "")))
        .or(() -> noProcedure(named, customer))
        .or(() -> otherProcedure(item, named))
        .or(() -> item.pending().map(Obstacles::pending))
        .or(() -> item.rateGap().map(gap -> new Obstacle(SkipReason.MISSING_RATE, invoice, gap.toString())));
  }

  private static Optional<Obstacle> when(boolean applies, SkipReason reason, RecordRef cause) {
    return applies ? Optional.of(new Obstacle(reason, cause, "")) : Optional.empty();
  }

  /** The strongest reason among those that hold; on the invoice before on the customer. */
  private Optional<Obstacle> block(List<DunningBlock> onInvoice, List<DunningBlock> onCustomer) {
    return Stream.concat(onInvoice.stream(), onCustomer.stream()).filter(block -> block.holdsOn(date))
        .min(Comparator.comparing(block -> block.reason().skipReason()))
        .map(block -> new Obstacle(block.reason().skipReason(), block.cause(), block.detail()));
  }

  private Optional<Obstacle> grace(Optional<LocalDate> until, RecordRef cause) {
    return until.filter(day -> !day.isBefore(date)).map(day -> new Obstacle(SkipReason.GRACE, cause, day.toString()));
  }

  private Optional<Obstacle> noProcedure(Optional<ProcedureId> named, RecordRef customer) {
    if (named.flatMap(policy::usable).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Obstacle(SkipReason.NO_PROCEDURE, named.map(ProcedureId::record).orElse(customer), ""));
  }

  /** An override on the invoice is a decision to go on under that procedure (case S-04), so it is no obstacle. */
  private static Optional<Obstacle> otherProcedure(DueItem item, Optional<ProcedureId> named) {
    return item.override().isPresent() ? Optional.empty()
        : item.lastNotice().filter(last -> !named.equals(Optional.of(last.procedure())))
            .map(last -> new Obstacle(SkipReason.OTHER_PROCEDURE, last.notice().record(), ""));
  }

  private static Obstacle pending(PendingNotice pending) {
    SkipReason reason = pending.held() ? SkipReason.HELD : SkipReason.AWAITING_APPROVAL;
    return new Obstacle(reason, pending.notice().record(), "");
  }
}

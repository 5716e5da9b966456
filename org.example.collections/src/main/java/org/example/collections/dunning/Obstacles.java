// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** What keeps an item from being dunned whatever its age: the first that applies, in the order of {@link SkipReason}. */
final class Obstacles {
  private final DunningPolicy policy;
  private final LocalDate date;

  Obstacles(DunningPolicy policy, LocalDate date) {
    this.policy = policy;
    this.date = date;
  }

  Optional<Obstacle> first(DueItem item, CustomerAccount account) {
    RecordRef invoice = item.item().invoice();
    RecordRef customer = new RecordRef(RecordKind.CUSTOMER, account.customer().value());
    return Stream.<Supplier<Optional<Obstacle>>>of(
        () -> when(item.inDispute(), SkipReason.IN_DISPUTE, invoice),
        () -> block(item, account),
        () -> grace(item.graceUntil(), invoice),
        () -> grace(account.graceUntil(), customer),
        () -> when(item.collectionType().filter(CollectionType::isHandedOver).isPresent(), SkipReason.HANDED_OVER, invoice),
        () -> noProcedure(item, account, customer),
        () -> otherProcedure(item, account),
        () -> item.pending().map(Obstacles::pending),
        () -> item.rateGap().map(gap -> new Obstacle(SkipReason.MISSING_RATE, invoice, gap.toString())))
        .map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Obstacle> when(boolean applies, SkipReason reason, RecordRef cause) {
    return applies ? Optional.of(new Obstacle(reason, cause, "")) : Optional.empty();
  }

  private Optional<Obstacle> block(DueItem item, CustomerAccount account) {
    return Stream.concat(item.blocks().stream(), account.blocks().stream()).filter(block -> block.holdsOn(date)).findFirst()
        .map(block -> new Obstacle(SkipReason.BLOCKED, block.cause(), block.until().map(LocalDate::toString).orElse("")));
  }

  private Optional<Obstacle> grace(Optional<LocalDate> until, RecordRef cause) {
    return until.filter(day -> !day.isBefore(date)).map(day -> new Obstacle(SkipReason.GRACE, cause, day.toString()));
  }

  private Optional<Obstacle> noProcedure(DueItem item, CustomerAccount account, RecordRef customer) {
    Optional<ProcedureId> named = policy.named(item, account);
    if (named.flatMap(policy::usable).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Obstacle(SkipReason.NO_PROCEDURE, named.map(ProcedureId::record).orElse(customer), ""));
  }

  /** An override on the invoice is a decision to go on under that procedure (case S-04), so it is no obstacle. */
  private Optional<Obstacle> otherProcedure(DueItem item, CustomerAccount account) {
    return item.override().isPresent() ? Optional.empty()
        : item.lastNotice().filter(last -> !policy.named(item, account).equals(Optional.of(last.procedure())))
            .map(last -> new Obstacle(SkipReason.OTHER_PROCEDURE, last.notice().record(), ""));
  }

  private static Obstacle pending(PendingNotice pending) {
    SkipReason reason = pending.held() ? SkipReason.HELD : SkipReason.AWAITING_APPROVAL;
    return new Obstacle(reason, pending.notice().record(), "");
  }
}

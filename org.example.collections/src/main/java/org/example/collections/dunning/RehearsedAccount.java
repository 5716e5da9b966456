// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.receivable.OpenItemId;

/**
 * One customer during a rehearsal: what the days so far have made of the account. A notice that needs no approval counts as issued on
 * its day, with what issuing does to items, invoices and customer; one that needs it waits, and so do its items.
 */
final class RehearsedAccount {
  /** Notices of the rehearsal are none that anybody can open. */
  private static final NoticeId REHEARSED = new NoticeId(Integer.MAX_VALUE);

  private final CustomerAccount known;
  private final Map<OpenItemId, LocalDate> paidOn;
  private List<DueItem> items;
  private boolean stopped;
  private final Set<OpenItemId> stoppedFor = new HashSet<>();

  /**
   * @param paidOn items that will be paid, and the first day without them
   * @param replaced proposals that the first run takes away
   * @param stop the items for whose sake the customer is on credit stop; without any: set by a person; empty: none
   */
  RehearsedAccount(CustomerAccount account, Map<OpenItemId, LocalDate> paidOn, Set<NoticeId> replaced,
      Optional<Set<OpenItemId>> stop) {
    this.known = account;
    this.paidOn = paidOn;
    stopped = stop.isPresent();
    stop.ifPresent(stoppedFor::addAll);
    items = account.items().stream().map(item -> item.after(item.lastNotice(),
        item.pending().filter(pending -> !replaced.contains(pending.notice())), item.collectionType())).toList();
  }

  /** Money that has come by the morning of the day. @return a credit stop that notices set ends with it */
  boolean receive(LocalDate day) {
    items = items.stream().filter(item -> isOpen(item.item().id(), day)).toList();
    boolean lifts = !stoppedFor.isEmpty() && items.stream().noneMatch(item -> stoppedFor.contains(item.item().id()));
    if (lifts) {
      stopped = false;
      stoppedFor.clear();
    }
    return lifts;
  }

  CustomerAccount account() {
    return known.with(items);
  }

  /** @return the customer is put on credit stop by this notice */
  boolean issue(DunningNotice notice) {
    boolean stops = notice.items().stream().anyMatch(line -> line.level().effects().creditStop());
    if (stops && (!stopped || !stoppedFor.isEmpty())) {
      notice.items().forEach(line -> stoppedFor.add(line.item().item().id()));
    }
    boolean newly = stops && !stopped;
    stopped = stopped || stops;
    return newly;
  }

  /** After all notices of the day: items and invoices as they are in the evening. */
  void endDay(LocalDate day, List<DunningNotice> issued, List<DunningNotice> waiting) {
    Map<OpenItemId, LastNotice> last = new HashMap<>();
    Map<Integer, DunningLevel> stamps = new HashMap<>();
    for (DunningNotice notice : issued) {
      for (DunnedLine line : notice.items()) {
        int times = line.item().lastNotice().map(LastNotice::times).orElse(0) + 1;
        last.put(line.item().item().id(), new LastNotice(REHEARSED, notice.procedure().id(), line.level().id(), day, times));
        stamps.merge(line.item().item().id().invoiceId(), line.level(), RehearsedAccount::higher);
      }
    }
    Set<OpenItemId> waits = new HashSet<>();
    waiting.forEach(notice -> notice.items().forEach(line -> waits.add(line.item().item().id())));
    items = items.stream().map(item -> item.after(
        Optional.ofNullable(last.get(item.item().id())).or(item::lastNotice),
        waits.contains(item.item().id()) ? Optional.of(new PendingNotice(REHEARSED, false)) : item.pending(),
        Optional.ofNullable(stamps.get(item.item().id().invoiceId())).map(level -> level.effects().collectionType())
            .orElse(item.collectionType()))).toList();
  }

  private boolean isOpen(OpenItemId id, LocalDate day) {
    LocalDate paid = paidOn.get(id);
    return paid == null || day.isBefore(paid);
  }

  /** Of several levels on one day an invoice carries the one with the higher number. */
  private static DunningLevel higher(DunningLevel one, DunningLevel other) {
    return Comparator.comparingInt((DunningLevel level) -> level.levelNo().orElse(level.timing().days())).compare(one, other) >= 0
        ? one : other;
  }
}

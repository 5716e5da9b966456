// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.example.collections.money.Currency;

/** Adds up the days of a rehearsal over all customers; mutable, never leaves the use case. */
final class RehearsalCount {
  private record Key(LevelId level, Currency currency) {
  }

  private static final Comparator<RehearsedLevel> IN_ORDER = Comparator
      .comparing((RehearsedLevel each) -> each.level().levelNo().orElse(each.level().timing().days()))
      .thenComparing(each -> each.level().id().value()).thenComparing(each -> each.currency().code());

  private final LocalDate first;
  private final List<Map<Key, RehearsedLevel>> levels = new ArrayList<>();
  private final int[] lifted;

  RehearsalCount(LocalDate first, int days) {
    this.first = first;
    lifted = new int[days];
    for (int day = 0; day < days; day++) {
      levels.add(new LinkedHashMap<>());
    }
  }

  void issued(int day, DunningNotice notice) {
    change(day, notice, level -> level.plusIssued(notice));
  }

  void waits(int day, DunningNotice notice) {
    change(day, notice, RehearsedLevel::plusWaiting);
  }

  void stopped(int day, DunningNotice notice, int orders) {
    change(day, notice, level -> level.plusStopped(orders));
  }

  void lifted(int day) {
    lifted[day]++;
  }

  List<RehearsedDay> days() {
    List<RehearsedDay> days = new ArrayList<>();
    for (int day = 0; day < lifted.length; day++) {
      days.add(new RehearsedDay(first.plusDays(day), levels.get(day).values().stream().sorted(IN_ORDER).toList(), lifted[day]));
    }
    return days;
  }

  private void change(int day, DunningNotice notice, UnaryOperator<RehearsedLevel> change) {
    levels.get(day).merge(new Key(notice.level().id(), notice.currency()),
        change.apply(RehearsedLevel.none(notice.level(), notice.currency())), (before, one) -> change.apply(before));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.example.collections.receivable.OpenItem;

/**
 * Items listed on a notice for information (case A-13): due ones that are left out for time or amount only, and ones
 * not due yet. What is in dispute, blocked, in grace or handed over is never named in a letter.
 */
final class InfoRules {
  private static final Set<SkipReason> MAY_BE_NAMED = EnumSet.of(SkipReason.COVERED, SkipReason.LADDER_FINISHED,
      SkipReason.TOO_SOON, SkipReason.NOT_YET, SkipReason.BELOW_MINIMUM);

  private final LocalDate date;

  InfoRules(LocalDate date) {
    this.date = date;
  }

  List<InfoLine> lines(NoticeKey key, DunningLevel header, List<LeftOut> leftOut, List<DueItem> notDue) {
    Stream<DueItem> due = !header.delivery().showsAllDue() ? Stream.empty()
        : leftOut.stream().filter(left -> MAY_BE_NAMED.contains(left.reason())).map(LeftOut::item);
    Stream<DueItem> later = header.delivery().showsNotDue() ? notDue.stream() : Stream.empty();
    return Stream.concat(due, later).filter(item -> belongs(item.item(), key))
        .map(item -> new InfoLine(item, item.item().daysOverdue(date))).toList();
  }

  private static boolean belongs(OpenItem item, NoticeKey key) {
    return item.organisation().equals(key.organisation()) && item.open().currency().equals(key.currency());
  }
}

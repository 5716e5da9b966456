// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.example.collections.money.Money;

/**
 * What is open on each line of a pay schedule once what was paid has been spread: earliest due date first, ties by id.
 *
 * @param open one line per schedule line, in that order, with the open amount
 * @param excess paid beyond the schedule, zero in the usual case; open amounts less excess equal invoice less paid
 */
public record PayScheduleSplit(List<ScheduleLine> open, Money excess) {
  public PayScheduleSplit {
    open = List.copyOf(open);
  }

  /** @param paid all allocations of the invoice; negative on a credit note, whose lines are negative too */
  public static PayScheduleSplit of(List<ScheduleLine> schedule, Money paid) {
    List<ScheduleLine> sorted = new ArrayList<>(schedule);
    sorted.sort(Comparator.comparing(ScheduleLine::dueDate).thenComparingInt(ScheduleLine::scheduleId));
    List<ScheduleLine> open = new ArrayList<>(sorted.size());
    Money left = paid;
    for (ScheduleLine line : sorted) {
      Money used = share(left, line.amount());
      left = left.minus(used);
      open.add(new ScheduleLine(line.scheduleId(), line.dueDate(), line.amount().minus(used)));
    }
    return new PayScheduleSplit(open, left);
  }

  /** The part of what is left that pays the line: same sign as the line and not beyond it. */
  private static Money share(Money left, Money amount) {
    if (amount.isNegative()) {
      return share(left.negated(), amount.negated()).negated();
    }
    return left.isNegative() ? Money.zero(left.currency()) : left.min(amount);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.receivable.CustomerId;

/** Port: what people set about the worklist. The list itself is a view, true at the moment it is opened. */
public interface Worklist {
  /** Off the list up to and including this day; it comes back by itself. */
  void snooze(CustomerId customer, LocalDate until, String reason);

  /** The rules of a tenant that has none yet, in force at once. @return rules created */
  int begin(List<WorklistRule> rules, LocalDate today);

  /** Keeps the rule as the database still holds it, for the days up to and including this one. */
  void keepOldRule(int rule, LocalDate until);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;

/** Days on which instalments are due, and the rhythm they follow. */
record DueDays(Rhythm rhythm, List<LocalDate> days) {
  DueDays {
    days = List.copyOf(days);
  }

  int count() {
    return days.size();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;

/** How often a promise is repeated. */
public enum RepeatInterval {
  WEEKLY, MONTHLY, QUARTERLY;

  public LocalDate after(LocalDate day) {
    return switch (this) {
      case WEEKLY -> day.plusWeeks(1);
      case MONTHLY -> day.plusMonths(1);
      case QUARTERLY -> day.plusMonths(3);
    };
  }
}

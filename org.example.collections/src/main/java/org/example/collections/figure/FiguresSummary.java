// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.RateGap;

/**
 * What keeping the figures came to.
 *
 * @param accounts rows of the ageing
 * @param months months written, this one included
 * @param company this month's figures of all organisations together; empty when nothing is owed and nothing was sold
 * @param gaps exchange rates that are missing
 */
public record FiguresSummary(int accounts, int months, Optional<MonthFigures> company, List<RateGap> gaps) {
  public FiguresSummary {
    gaps = List.copyOf(gaps);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;

/**
 * A German base rate (BGB 247) that set-up writes, to be maintained in the window from then on.
 *
 * @param from first day, ISO
 * @param until last day: rates are published for half a year, so that a forgotten one shows as missing
 * @param seen found in publications; the others are to be compared with the central bank's before use, and say so
 */
public record DefaultBaseRate(String from, String until, String percent, boolean seen) {
  public static final List<DefaultBaseRate> GERMANY = List.of(
      new DefaultBaseRate("2023-01-01", "2023-06-30", "1.62", true),
      new DefaultBaseRate("2023-07-01", "2023-12-31", "3.12", false),
      new DefaultBaseRate("2024-01-01", "2024-06-30", "3.62", false),
      new DefaultBaseRate("2024-07-01", "2024-12-31", "3.37", false),
      new DefaultBaseRate("2025-01-01", "2025-06-30", "2.27", false),
      new DefaultBaseRate("2025-07-01", "2025-12-31", "1.27", true),
      new DefaultBaseRate("2026-01-01", "2026-06-30", "1.27", true),
      new DefaultBaseRate("2026-07-01", "2026-12-31", "1.52", false));
}

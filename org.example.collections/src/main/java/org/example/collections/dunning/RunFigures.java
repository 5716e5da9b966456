// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;

/** Port: what turns out about runs after they were issued. */
public interface RunFigures {
  /**
   * Stores with each run since a day how many of its notices asked for money that had been paid already; the target is none.
   *
   * @return their sum
   */
  int countPaidBefore(LocalDate since);
}

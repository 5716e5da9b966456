// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.time.LocalDate;

/** What a part of the product adds to the days of the sample company, and the figures it ends with. */
interface DemoChapter {
  /** After the ledger was booked, before the dunning cycle of the day. */
  void morning(LocalDate day) throws Exception;

  /** After the dunning cycle of the day. */
  void evening(LocalDate day) throws Exception;

  /** @throws IllegalStateException when a figure contradicts another */
  String closingLine() throws Exception;
}

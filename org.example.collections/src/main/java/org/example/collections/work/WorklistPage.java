// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.util.List;

/**
 * A page of customers.
 *
 * @param total customers on all pages; that of an empty page beyond the last is 0
 */
public record WorklistPage(WorklistQuestion question, List<WorklistRow> rows, int total) {
  public WorklistPage {
    rows = List.copyOf(rows);
  }

  public int pages() {
    return Math.max(1, (total + WorklistQuestion.ROWS - 1) / WorklistQuestion.ROWS);
  }
}

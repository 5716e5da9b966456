// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.time.LocalDate;

/**
 * Which page of customers somebody asks for.
 *
 * @param team customers of all collectors; otherwise those of the user and of whom the user stands in for
 * @param words part of name or search key, "" for all
 * @param page 0 for the first
 */
public record WorklistQuestion(WorklistView view, boolean team, String words, int page, LocalDate today) {
  /** No more rows than that leave the database for a page. */
  public static final int ROWS = 40;

  public WorklistQuestion {
    words = words.strip();
    if (page < 0) {
      throw new IllegalArgumentException("No page " + page);
    }
  }

  public int skipped() {
    return page * ROWS;
  }
}

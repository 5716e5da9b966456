// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A statement under construction: fixed text and its parameters, side by side. A value never becomes part of the text.
 * The text is SQL that PostgreSQL and Oracle both take as it is.
 */
final class Sql {
  private static final int MOST_EXACT = 10;
  private static final int STEP = 100;

  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  static Sql of(String text, Object... parameters) {
    return new Sql().add(text, parameters);
  }

  Sql add(String more, Object... values) {
    text.append(text.isEmpty() ? "" : " ").append(more);
    parameters.addAll(Arrays.asList(values));
    return this;
  }

  /**
   * Adds {@code column IN (?, ...)}, filled up to few lengths so that the database can keep its plans. Oracle takes at
   * most a thousand values.
   */
  Sql addIn(String column, Collection<Integer> values) {
    List<Integer> filled = new ArrayList<>(values);
    while (filled.size() > MOST_EXACT && filled.size() % STEP != 0) {
      filled.add(filled.get(0));
    }
    text.append(' ').append(column).append(" IN (").append("?, ".repeat(filled.size() - 1)).append("?)");
    parameters.addAll(filled);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Object> parameters() {
    return parameters;
  }
}

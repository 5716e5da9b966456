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

  /** Adds {@code column IN (?, ...)}; Oracle takes at most a thousand values. */
  Sql addIn(String column, Collection<Integer> values) {
    text.append(' ').append(column).append(" IN (").append("?, ".repeat(values.size() - 1)).append("?)");
    parameters.addAll(values);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Object> parameters() {
    return parameters;
  }
}

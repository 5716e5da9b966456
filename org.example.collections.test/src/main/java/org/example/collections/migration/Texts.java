// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.List;
import java.util.Map;

/** Name, description and help of something in one language; the latter two may be missing. */
record Texts(String name, String description, String help) {

  /** Reads {@code en: name} or {@code en: [name, description, help]}. */
  static Texts of(Map<String, Object> described, String language) {
    Object value = described.get(language);
    if (value == null) {
      throw new IllegalArgumentException("No text in " + language + ": " + described);
    }
    List<?> parts = value instanceof List<?> list ? list : List.of(value);
    return new Texts(part(parts, 0), part(parts, 1), part(parts, 2));
  }

  private static String part(List<?> parts, int index) {
    return index < parts.size() ? parts.get(index).toString() : null;
  }
}

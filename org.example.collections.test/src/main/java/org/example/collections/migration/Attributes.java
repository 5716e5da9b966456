// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A comma-separated list as the description writes it, such as {@code list COL Channel, mandatory, default E}. */
record Attributes(List<String> words) {

  static Attributes parse(Object text, Set<String> known) {
    List<String> words = text == null ? List.of()
        : Arrays.stream(text.toString().split(",\\s+")).map(String::trim).toList();
    for (String word : words) {
      if (known.stream().noneMatch(k -> word.equals(k) || word.startsWith(k + " "))) {
        throw new IllegalArgumentException("Unknown word '" + word + "' in '" + text + "'; known: " + known);
      }
    }
    return new Attributes(words);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** What follows the word. */
  Optional<String> after(String word) {
    return words.stream().filter(w -> w.startsWith(word + " ")).map(w -> w.substring(word.length() + 1)).findFirst();
  }

  String first() {
    return words.get(0);
  }
}

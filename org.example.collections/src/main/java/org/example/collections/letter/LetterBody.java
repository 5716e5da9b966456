// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Arrays;
import java.util.List;

/**
 * Paragraphs around the item list.
 *
 * @param namesItems the text has a place for the item list; without one it follows the last paragraph
 */
public record LetterBody(List<String> before, List<String> after, boolean namesItems) {
  public LetterBody {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static LetterBody of(String before, String after, boolean namesItems) {
    return new LetterBody(paragraphs(before), paragraphs(after), namesItems);
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\\n\\s*\\n")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}

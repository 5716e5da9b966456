// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Map;
import java.util.function.Function;

/**
 * Text with placeholders such as {@code @Total@}; {@code @@} is a plain at sign, and so is an at sign that opens no
 * {@code @Name@}, as in an e-mail address.
 *
 * @param template paragraphs parted by an empty line
 * @throws UnknownPlaceholder for a {@code @Name@} outside of {@link Placeholder}
 */
public record LetterText(String template) {
  public LetterText {
    template = template.replace("\r\n", "\n").strip();
    fill(template, placeholder -> "");
  }

  public boolean isEmpty() {
    return template.isEmpty();
  }

  /** One line, the item list left out: for titles and subjects. */
  public String line(Map<Placeholder, String> values) {
    return fill(template, placeholder -> values.getOrDefault(placeholder, "")).replaceAll("\\s+", " ").strip();
  }

  public LetterBody body(Map<Placeholder, String> values) {
    int items = template.indexOf(Placeholder.ITEMS.token());
    String before = items < 0 ? template : template.substring(0, items);
    String after = items < 0 ? "" : template.substring(items + Placeholder.ITEMS.token().length());
    return LetterBody.of(fill(before, value(values)), fill(after, value(values)), items >= 0);
  }

  private static Function<Placeholder, String> value(Map<Placeholder, String> values) {
    return placeholder -> values.getOrDefault(placeholder, "");
  }

  private static String fill(String text, Function<Placeholder, String> value) {
    StringBuilder filled = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('@', at);
      if (open < 0) {
        break;
      }
      filled.append(text, at, open);
      int close = endOfName(text, open + 1);
      if (close == open + 1) {
        filled.append('@');
        at = close + 1;
      } else if (close < 0) {
        filled.append('@');
        at = open + 1;
      } else {
        String token = text.substring(open + 1, close);
        filled.append(value.apply(Placeholder.named(token).orElseThrow(() -> new UnknownPlaceholder(token))));
        at = close + 1;
      }
    }
    return filled.append(text, at, text.length()).toString();
  }

  /** Index of the at sign that closes the name, -1 when there is none. */
  private static int endOfName(String text, int from) {
    int end = from;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '@' ? end : -1;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

/**
 * Text as HTML of plain ASCII: markup is escaped, everything beyond ASCII becomes a character reference, since the
 * server's mail class declares no character set for HTML.
 */
final class Html {
  private static final String STYLE = "font-family: Arial, Helvetica, sans-serif; font-size: 14px; line-height: 1.4";

  private Html() {}

  static String text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> {
      switch (codePoint) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\n' -> html.append("<br>\n");
        default -> append(html, codePoint);
      }
    });
    return html.toString();
  }

  private static void append(StringBuilder html, int codePoint) {
    if (codePoint < 0x20 || codePoint == 0x7F || Character.getType(codePoint) == Character.SURROGATE) {
      html.append(' ');
    } else if (codePoint < 0x7F) {
      html.append((char) codePoint);
    } else {
      html.append("&#").append(codePoint).append(';');
    }
  }

  static String document(String language, String title, String body) {
    return "<!DOCTYPE html>\n<html lang=\"" + text(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + text(title) + "</title>\n</head>\n<body style=\"" + STYLE + "\">\n" + body + "</body>\n</html>\n";
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** One entry of the contact log as it is handed out. */
public record ContactLine(LocalDateTime time, String channel, String outcome, String person, String note) {
  private static final String FORMULA = "=+-@\t\r";

  /** A table with a heading, cells quoted; what a spreadsheet would take for a formula is made text. */
  public static String table(List<String> heading, List<ContactLine> lines) {
    return row(heading) + lines.stream().map(line -> row(List.of(line.time.toString(), line.channel, line.outcome, line.person,
        line.note))).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(ContactLine::quoted).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String quoted(String cell) {
    String text = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}

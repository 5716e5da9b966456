// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The statements that {@code docs/uninstall.md} tells an administrator to run. */
final class Uninstall {
  private Uninstall() {}

  static String[] hide() throws IOException {
    return statements(Files.readString(Path.of("..", "docs", "uninstall.md")).split("```(sql)?\\n")[1]);
  }

  static String[] remove() throws IOException {
    return statements(Files.readString(Path.of("..", "migration", "uninstall.sql")));
  }

  private static String[] statements(String text) {
    return Arrays.stream(text.split(";\\n")).filter(sql -> !sql.isBlank()).toArray(String[]::new);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The statements that {@code docs/uninstall.md} tells an administrator to run. */
final class Uninstall {
  private static final Pattern BLOCK = Pattern.compile("```sql\\n(.+?)```", Pattern.DOTALL);

  private Uninstall() {}

  static String[] hide() throws IOException {
    return statements(0);
  }

  static String[] remove() throws IOException {
    return statements(1);
  }

  private static String[] statements(int block) throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(Path.of("..", "docs", "uninstall.md"))).results().toList();
    return Arrays.stream(blocks.get(block).group(1).split(";\\n")).filter(sql -> !sql.isBlank()).toArray(String[]::new);
  }
}

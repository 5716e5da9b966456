// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/acceptance.md names no test that does not exist. */
class AcceptanceTableTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern ROW = Pattern.compile("\\| ([A-Z]-\\d+) \\| [^|]+ \\| ([^|]+) \\|");
  private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+)`");

  @Test
  void namesTestsThatCarryTheId() throws IOException {
    List<String> missing = new ArrayList<>();
    int tested = 0;
    for (String line : Files.readAllLines(ROOT.resolve("docs/acceptance.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Matcher name = TEST_CLASS.matcher(row.group(2));
        while (name.find()) {
          tested++;
          if (!carries(name.group(1), row.group(1))) {
            missing.add(row.group(1) + " " + name.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(tested).isGreaterThan(50);
  }

  private static boolean carries(String testClass, String id) throws IOException {
    try (Stream<Path> files = Files.find(ROOT, 12, (path, is) -> path.endsWith(testClass + ".java"))) {
      for (Path file : files.toList()) {
        if (Pattern.compile("@DisplayName\\(\"[^\"]*\\b" + id + "\\b").matcher(Files.readString(file)).find()) {
          return true;
        }
      }
      return false;
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.SkipReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the code names of the dictionary is there. */
class MessageKeysTest {
  private static final Path BUNDLE = Path.of("../org.example.collections/src/main/java");
  private static final Pattern NAME = Pattern.compile("\"@?(COL_\\w*)@?\"|@(COL_\\w+)@");
  private static DescribedTexts described;

  @BeforeAll
  static void read() throws Exception {
    described = DescribedTexts.read();
  }

  @Test
  void everyReasonAndObstacleHasAMessage() {
    assertThat(described.messages()).contains(keys("COL_Skip_", SkipReason.values()))
        .contains(keys("COL_Obstacle_", NoticeObstacle.values()));
  }

  @Test
  void everyNameInAnAdapterIsDescribed() throws IOException {
    TreeSet<String> unknown = namesIn("process", "callout", "event", "ui");
    unknown.removeIf(name -> name.endsWith("_") || described.names().contains(name));
    assertThat(unknown).isEmpty();
  }

  private static String[] keys(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(value -> prefix + value.name()).toArray(String[]::new);
  }

  private static TreeSet<String> namesIn(String... packages) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(BUNDLE)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> List.of(packages).contains(file.getParent().getFileName().toString())).toList();
      for (Path source : sources) {
        NAME.matcher(Files.readString(source)).results()
            .forEach(match -> names.add(match.group(1) == null ? match.group(2) : match.group(1)));
      }
    }
    return names;
  }
}

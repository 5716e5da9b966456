// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationFilesTest {
  private static final Path MIGRATION = Path.of("..", "migration");

  @Test
  void theScriptsAreWhatTheDescriptionSays() {
    assertThat(new MigrationScripts(MIGRATION).files()).allSatisfy((file, text) -> assertThat(file)
        .as("run MigrationScripts on the folder migration, see docs/migration.md").content().isEqualTo(text));
  }

  @Test
  void noScriptLiesAboutThatTheDescriptionDoesNotSay() throws Exception {
    try (Stream<Path> found = Files.walk(MIGRATION)) {
      List<Path> scripts = found.filter(path -> path.toString().endsWith(".sql")).toList();
      assertThat(new MigrationScripts(MIGRATION).files().keySet()).containsAll(scripts);
    }
  }
}

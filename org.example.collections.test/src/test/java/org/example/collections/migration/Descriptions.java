// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The description of the migration and the sources that rely on it. */
final class Descriptions {
  static final Path MIGRATION = Path.of("..", "migration");

  private Descriptions() {}

  static List<Description> all() throws Exception {
    return Description.all(MIGRATION);
  }

  /** Every Java source of the bundle. */
  static List<Path> bundleSources() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("..", "org.example.collections", "src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}

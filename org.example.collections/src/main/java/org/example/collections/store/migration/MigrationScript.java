// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A migration script in core's form: a statement ends with a line that is a semicolon, or a slash after a PL/SQL block.
 * Lines for the command-line tool (backslash, SET, WHENEVER) and comments between statements are not for the database.
 *
 * @param name the file name, by which AD_MigrationScript knows it
 */
record MigrationScript(String name, List<Part> statements) {

  /**
   * One statement.
   *
   * @param number counted from 1 within the script
   * @param line where it begins in the file
   */
  record Part(int number, int line, String sql) {}

  /** Reads a script that the bundle carries for a database ({@code postgresql} or {@code oracle}). */
  static MigrationScript read(String folder, String name) {
    return parse(name, resource(folder + "/" + name));
  }

  /** The names of all scripts in the order they are applied. */
  static List<String> names() {
    return resource("scripts.txt").lines().filter(name -> !name.isBlank()).toList();
  }

  static MigrationScript parse(String name, String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder sql = new StringBuilder();
    int begin = 0;
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.equals(";") || line.equals("/")) {
        parts.add(new Part(parts.size() + 1, begin, sql.toString().strip()));
        sql.setLength(0);
      } else if (sql.length() > 0 || !isForTheTool(line)) {
        begin = sql.length() == 0 ? number : begin;
        sql.append(line).append('\n');
      }
    }
    if (!sql.toString().isBlank()) {
      throw new IllegalArgumentException("Migration script " + name + " ends within the statement of line " + begin);
    }
    return new MigrationScript(name, List.copyOf(parts));
  }

  private static boolean isForTheTool(String line) {
    return line.isBlank() || line.startsWith("--") || line.startsWith("\\") || line.startsWith("SET ")
        || line.startsWith("WHENEVER ");
  }

  private static String resource(String path) {
    try (InputStream in = MigrationScript.class.getResourceAsStream("/migration/" + path)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks migration/" + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read migration/" + path, e);
    }
  }
}

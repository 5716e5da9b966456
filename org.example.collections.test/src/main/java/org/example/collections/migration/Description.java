// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files under {@code migration/description/<change>}: what one change adds to tables and dictionary.
 *
 * @param earlier the changes before it, whose lists, references, tables and windows it may use
 */
record Description(Path folder, List<Description> earlier, Map<String, Object> elements,
    Map<String, Object> references, Map<String, Object> tables, Map<String, Object> processes,
    Map<String, Object> windows, Map<String, Object> messages) implements ColumnSpec.Lists {

  static Description read(Path folder, List<Description> earlier) {
    return new Description(folder, List.copyOf(earlier), load(folder, "elements"), load(folder, "references"),
        load(folder, "tables"), load(folder, "processes"), load(folder, "windows"), load(folder, "messages"));
  }

  /** All changes of a folder {@code migration}, in the order of their names. */
  static List<Description> all(Path migration) {
    List<Description> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(migration.resolve("description"))) {
      folders.sorted().forEach(folder -> all.add(read(folder, all)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + migration, e);
    }
    return all;
  }

  /** This change and those before it. */
  List<Description> upToHere() {
    List<Description> all = new ArrayList<>(earlier);
    all.add(this);
    return all;
  }

  String change() {
    return folder.getFileName().toString();
  }

  private static Map<String, Object> load(Path folder, String name) {
    Path file = folder.resolve(name + ".yaml");
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    try (Reader in = Files.newBufferedReader(file)) {
      Map<String, Object> content = new Yaml(new SafeConstructor(strict)).load(in);
      return content == null ? Map.of() : content;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** A part of a file; empty when it is not there. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Map<String, Object> in, String key) {
    return (Map<String, Object>) in.getOrDefault(key, Map.of());
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Map<String, Object> in, String key) {
    return (List<Object>) in.getOrDefault(key, List.of());
  }

  /** Columns of our tables and of core's tables that we add, by table. */
  Map<String, Map<String, Object>> addedColumns() {
    Map<String, Map<String, Object>> added = new LinkedHashMap<>();
    map(tables, "columns").forEach((table, columns) -> added.put(table, map(columns)));
    return added;
  }

  /** The same without those that are only shown, which no table has. */
  Map<String, Map<String, Object>> storedColumns() {
    Map<String, Map<String, Object>> stored = addedColumns();
    stored.replaceAll((table, columns) -> {
      Map<String, Object> kept = new LinkedHashMap<>(columns);
      kept.entrySet().removeIf(column -> ColumnSpec.of(column.getKey(), column.getValue(), this).isShownOnly());
      return kept;
    });
    return stored;
  }

  /** What a column that is only shown is read by, in one line. */
  Optional<String> computed(String table, String column) {
    return Optional.ofNullable(map(tables, "computed").get(table + "." + column))
        .map(sql -> sql.toString().strip().replaceAll("\\s+", " "));
  }

  Map<String, Object> ownTables() {
    return map(tables, "tables");
  }

  /** Views that windows read like tables: {@code key}, {@code columns} and their {@code sql}. */
  Map<String, Object> ownViews() {
    return map(tables, "views");
  }

  /** A view has no key of its own and no UUID. */
  boolean isView(String table) {
    return upToHere().stream().anyMatch(change -> change.ownViews().containsKey(table));
  }

  /** Views of the dictionary; one without columns is read by charts alone and not known there. */
  Map<String, Object> shownViews() {
    Map<String, Object> shown = new LinkedHashMap<>(ownViews());
    shown.values().removeIf(view -> map(map(view), "columns").isEmpty());
    return shown;
  }

  /** Columns of a table that this change or one before it describes; a later change adds columns to earlier tables. */
  Map<String, Object> columnsOf(String table) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (Description change : upToHere()) {
      columns.putAll(map(map(change.ownTables(), table), "columns"));
      columns.putAll(map(map(change.ownViews(), table), "columns"));
      columns.putAll(map(map(change.tables, "columns"), table));
    }
    return columns;
  }

  @Override
  public int lengthOf(String list) {
    return upToHere().stream().flatMap(change -> map(map(change.references, "lists"), list).keySet().stream())
        .mapToInt(String::length).map(length -> length > 2 ? 20 : length).max()
        .orElseThrow(() -> new IllegalArgumentException("No list " + list));
  }

  @Override
  public String tableOf(String reference) {
    return upToHere().stream().map(change -> map(map(change.references, "tables"), reference))
        .filter(described -> !described.isEmpty()).map(described -> described.get("table").toString()).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No table reference " + reference));
  }
}

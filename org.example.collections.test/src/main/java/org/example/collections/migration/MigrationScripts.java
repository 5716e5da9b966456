// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes {@code migration/postgresql}, {@code migration/oracle} and {@code migration/uninstall.sql} from
 * {@code migration/description}. Argument: the folder {@code migration}. A script that was released is not changed any
 * more: a later change gets a folder of its own.
 */
public final class MigrationScripts {
  /** Change, and the hour its scripts are named by. */
  private static final Map<String, String> HOURS = Map.of("COL-2", "2026112123", "COL-3", "2026112517",
      "COL-31", "2026112518", "COL-4", "2026112519", "COL-41", "2026112520", "COL-5", "2026112521",
      "COL-51", "2026112522", "COL-52", "2026112523", "COL-6", "2026112600", "COL-61", "2026112601");

  private final Path migration;

  public MigrationScripts(Path migration) {
    this.migration = migration;
  }

  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<Path, String> file : new MigrationScripts(Path.of(arguments[0])).files().entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Every file with the text it must have. */
  public Map<Path, String> files() {
    Map<Path, String> files = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>();
    List<Description> all = Description.all(migration);
    for (Description description : all) {
      for (Dialect dialect : Dialect.values()) {
        for (Script script : scripts(description, dialect)) {
          names.add(script.name());
          files.put(migration.resolve(dialect.folder()).resolve(script.name()), script.text(dialect));
        }
      }
    }
    files.put(migration.resolve("uninstall.sql"), new UninstallScript(all).text());
    files.put(migration.resolve("scripts.txt"), String.join("\n", names) + "\n");
    return files;
  }

  private static List<Script> scripts(Description description, Dialect dialect) {
    String change = description.change();
    String hour = Optional.ofNullable(HOURS.get(change))
        .orElseThrow(() -> new IllegalArgumentException("No hour for the scripts of " + change));
    return List.of(
        new Script(hour + "01_" + change + "_Tables.sql", change + " Tables, columns, indexes",
            new TableScript(description, dialect).statements()),
        new Script(hour + "02_" + change + "_Dictionary.sql", change + " Dictionary: windows, processes, menu, access",
            dictionary(description)),
        new Script(hour + "03_" + change + "_Messages.sql", change + " Messages", messages(description)),
        new Script(hour + "04_" + change + "_Translations.sql", change
            + " Translations; run again after installing a language",
            new TranslationRows(description).statements()));
  }

  private static List<String> dictionary(Description description) {
    ReferenceRows references = new ReferenceRows(description);
    TableRows tables = new TableRows(description);
    ProcessRows processes = new ProcessRows(description);
    WindowRows windows = new WindowRows(description);
    MenuRows menu = new MenuRows(description);
    ChartRows charts = new ChartRows(description);
    FormRows forms = new FormRows(description);
    List<String> statements = new ArrayList<>();
    for (List<String> part : List.of(references.entityType(), references.lists(), references.tableReferences(),
        references.rules(),
        references.elements(), references.fieldGroups(), windows.windows(), processes.processes(), tables.tables(),
            tables.columns(),
        references.offeredRows(), processes.parameters(), windows.tabsWithFields(), windows.fieldsOnCoreTabs(),
            windows.toolbarButtons(), tables.indexes(),
        tables.sequences(), forms.forms(), menu.menu(), menu.access(), charts.charts(), charts.gadgets())) {
      statements.addAll(part);
    }
    return statements;
  }

  private static List<String> messages(Description description) {
    List<String> statements = new ArrayList<>();
    description.messages().forEach((key, value) -> {
      Map<String, Object> message = Description.map(value);
      statements.add(new Row("AD_Message", key).withText("Value", key).withText("MsgText", message.get("en"))
          .withText("MsgType", message.getOrDefault("type", "I")).insert());
    });
    return statements;
  }
}

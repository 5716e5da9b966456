// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.Test;

class UninstallSqlTest {
  private static final String OURS = "SELECT table_name || '.' || column_name FROM information_schema.columns"
      + " WHERE table_schema = 'adempiere' AND (table_name LIKE 'col\\_%' OR column_name LIKE 'col\\_%')";

  @Test
  void hidingLeavesNoActiveWindowFieldOrProcess() throws Exception {
    try (TestDatabase database = Fixture.installed()) {
      Rows rows = new Rows(database);
      rows.run(Uninstall.hide());
      for (String table : new String[] {"AD_Menu", "AD_Field", "AD_Tab", "AD_Window", "AD_Process"}) {
        assertThat(rows.of("SELECT DISTINCT IsActive FROM " + table + " WHERE EntityType = 'COL'")).as(table).containsExactly("N");
        assertThat(rows.of("SELECT 1 FROM " + table + " WHERE EntityType <> 'COL' AND IsActive = 'N'")).as(table).isEmpty();
      }
    }
  }

  @Test
  void removingLeavesTheServerAsItWas() throws Exception {
    try (TestDatabase before = Fixture.bare(); TestDatabase database = Fixture.bare()) {
      Map<String, String> untouched = new Rows(before).contents();
      Rows rows = new Rows(database);
      new DictionaryInstall(() -> Fixture.open(database), false).run();
      assertThat(rows.of(OURS)).isNotEmpty();
      rows.run(Uninstall.remove());
      assertThat(rows.of(OURS)).isEmpty();
      assertThat(rows.of("SELECT indexname FROM pg_indexes WHERE indexname LIKE 'col\\_%'")).isEmpty();
      assertThat(rows.of("SELECT sequencename FROM pg_sequences WHERE sequencename LIKE 'col\\_%'")).isEmpty();
      untouched.remove("ad_sequence"); // a number that was given is not given again
      assertThat(rows.contents()).containsAllEntriesOf(untouched);
    }
  }

  @Test
  void whatWasRemovedCanBeInstalledAgain() throws Exception {
    try (TestDatabase database = Fixture.installed()) {
      new Rows(database).run(Uninstall.remove());
      assertThat(new DictionaryInstall(() -> Fixture.open(database), false).run()).isEqualTo(MigrationScript.names());
    }
  }
}

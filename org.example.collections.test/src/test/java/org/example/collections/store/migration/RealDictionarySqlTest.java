// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.collections.fixture.RealDictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same on the dictionary of a real iDempiere 13, when its dump is there. */
class RealDictionarySqlTest extends InstalledDictionaryChecks {

  @BeforeAll
  void installOnRealDictionary() throws Exception {
    boolean isThere = Files.exists(RealDictionary.file());
    if (!isThere) {
      System.out.println("real dictionary: not run: no " + RealDictionary.file()
          + "; name it by -Dcollections.realDictionary");
    }
    assumeTrue(isThere, "no dump of a real dictionary");
    install();
  }

  @Override
  TestDatabase bare() throws Exception {
    return RealDictionary.bare();
  }

  @Test
  void runningAgainChangesNoRow() throws Exception {
    Map<String, String> before = rows.contents();
    ScriptRun.byHand(database());
    assertThat(rows.contents()).isEqualTo(before);
  }

  @Test
  void theFixtureHasTheColumnsOfTheRealTablesInTheirTypes() throws Exception {
    try (TestDatabase fixture = Fixture.bare()) {
      String columns = "SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'character' THEN"
          + " 'character varying' WHEN 'text' THEN 'character varying' ELSE data_type END FROM"
          + " information_schema.columns"
          + " WHERE table_schema = 'adempiere' AND table_name <> 'dual' AND table_name NOT LIKE 'col\\_%'";
      List<String> unknown = new Rows(fixture).of(columns);
      unknown.removeAll(Set.copyOf(rows.of(columns)));
      assertThat(unknown).isEmpty();
    }
  }

  @Test
  void theUninstallNotesWork() throws Exception {
    try (TestDatabase installed = bare()) {
      new DictionaryInstall(() -> Fixture.open(installed), false).run();
      Rows removed = new Rows(installed);
      removed.run(Uninstall.remove());
      assertThat(removed.of("SELECT TableName FROM AD_Table WHERE EntityType = 'COL'")).isEmpty();
      assertThat(removed.of("SELECT column_name FROM information_schema.columns WHERE column_name ~ '^col_[a-z]'"))
          .isEmpty();
    }
  }
}

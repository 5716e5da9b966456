// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.collections.store.migration.DictionaryInstall;
import org.junit.jupiter.api.Test;

class DictionaryInstallSqlTest {

  @Test
  void appliesEveryScriptOnceInOrder() throws Exception {
    try (TestDatabase database = Fixture.bare()) {
      DictionaryInstall install = new DictionaryInstall(() -> Fixture.open(database), false);
      List<String> applied = install.run();
      assertThat(applied).hasSize(4).isSorted().allMatch(name -> name.contains("COL-2"));
      assertThat(install.run()).isEmpty();
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeAll;

class FixtureDictionarySqlTest extends InstalledDictionaryChecks {

  @BeforeAll
  void installOnFixture() throws Exception {
    install();
  }

  @Override
  TestDatabase bare() throws Exception {
    return Fixture.bare();
  }
}

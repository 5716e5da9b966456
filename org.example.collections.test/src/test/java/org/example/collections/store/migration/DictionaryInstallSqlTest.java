// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DictionaryInstallSqlTest {
  private TestDatabase database;
  private Rows rows;

  @AfterEach
  void drop() throws Exception {
    database.close();
  }

  private void serverWithoutCollections() throws Exception {
    begin(Fixture.bare());
  }

  private void serverWithCollections() throws Exception {
    begin(Fixture.installed());
  }

  private void begin(TestDatabase begun) throws Exception {
    database = begun;
    rows = new Rows(begun);
  }

  @Test
  void appliesEveryScriptOnceInOrderAndRegistersIt() throws Exception {
    serverWithoutCollections();
    List<String> applied = install().run();
    assertThat(applied).isSorted().isEqualTo(MigrationScript.names());
    assertThat(rows.of("SELECT Name FROM AD_MigrationScript ORDER BY Name")).isEqualTo(applied);
    assertThat(install().run()).isEmpty();
  }

  @Test
  void nothingPendingTakesOneConnectionAndLocksNothing() throws Exception {
    serverWithCollections();
    AtomicInteger opened = new AtomicInteger();
    List<String> applied = new DictionaryInstall(() -> {
      opened.incrementAndGet();
      return Fixture.open(database);
    }, false).run();
    assertThat(applied).isEmpty();
    assertThat(opened).hasValue(1);
  }

  @Test
  void runningTheScriptsAgainByHandChangesNoRowAndTakesNoNumber() throws Exception {
    serverWithCollections();
    Map<String, String> before = rows.contents();
    ScriptRun.byHand(database);
    assertThat(rows.contents()).isEqualTo(before);
    assertThat(rows.of("SELECT Name FROM AD_MigrationScript WHERE Description LIKE '%reapplied'"))
        .containsExactlyInAnyOrderElementsOf(MigrationScript.names());
  }

  @Test
  void scriptsAppliedByHandFirstAreNotAppliedByTheBundle() throws Exception {
    serverWithoutCollections();
    ScriptRun.byHand(database);
    assertThat(install().run()).isEmpty();
  }

  @Test
  void ofTwoNodesThatStartTogetherOneInstallsAndTheOtherWaits() throws Exception {
    serverWithoutCollections();
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> installed = nodes.invokeAll(List.of(install()::run, install()::run));
      List<String> first = installed.get(0).get();
      List<String> second = installed.get(1).get();
      assertThat(List.of(first, second)).containsExactlyInAnyOrder(MigrationScript.names(), List.of());
    } finally {
      nodes.shutdown();
    }
    assertThat(rows.of("SELECT Description FROM AD_MigrationScript WHERE Description IS NOT NULL")).isEmpty();
  }

  @Test
  void aFailingScriptLeavesNothingAndNamesTheStatement() throws Exception {
    serverWithoutCollections();
    Map<String, String> before = rows.contents();
    assertThatThrownBy(() -> install().run(List.of("1_COL-0_A.sql", "2_COL-0_B.sql"), this::brokenSecond))
        .isInstanceOfSatisfying(MigrationFailed.class, failed -> {
          assertThat(failed.script()).isEqualTo("2_COL-0_B.sql");
          assertThat(failed.statement()).isEqualTo(2);
        })
        .hasMessageContaining("statement 2 (line 5)").hasMessageContaining("nowhere")
        .hasMessageContaining("INSERT INTO nowhere")
        .hasMessageContaining("Nothing of this script was kept");
    assertThat(rows.of("SELECT Name FROM AD_MigrationScript")).containsExactly("1_COL-0_A.sql");
    assertThat(rows.of("SELECT 1 FROM information_schema.tables WHERE table_name = 'col_half'")).isEmpty();
    rows.run("DROP TABLE col_whole");
    assertThat(rows.contents()).containsAllEntriesOf(Map.of("ad_element", before.get("ad_element")));
  }

  @Test
  void theNextStartTriesTheFailedScriptAgain() throws Exception {
    serverWithoutCollections();
    assertThatThrownBy(() -> install().run(List.of("2_COL-0_B.sql"), this::brokenSecond))
        .isInstanceOf(MigrationFailed.class);
    rows.run("CREATE TABLE nowhere (id int)");
    assertThat(install().run(List.of("2_COL-0_B.sql"), this::brokenSecond)).containsExactly("2_COL-0_B.sql");
  }

  @Test
  void aReferenceThatIsBrokenAtTheEndFailsTheWholeScript() throws Exception {
    serverWithoutCollections();
    assertThatThrownBy(() -> install().run(List.of("3_COL-0_C.sql"), name -> MigrationScript.parse(name, """
        INSERT INTO AD_Ref_List (AD_Ref_List_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, Name,
            AD_Reference_ID)
        VALUES (1, 0, 0, 0, 0, 'X', 'X', 4711)
        ;
        """))).isInstanceOf(MigrationFailed.class).hasMessageContaining("COMMIT").hasMessageContaining("foreign key");
  }

  @Test
  void aCoreRowThatIsMissingStopsTheScriptInsteadOfBeingSkipped() throws Exception {
    serverWithoutCollections();
    rows.run("UPDATE AD_Tab SET AD_Window_ID = 204 WHERE AD_Tab_ID = 634");
    assertThatThrownBy(() -> install().run()).isInstanceOf(MigrationFailed.class).hasMessageContaining("ad_tab_id");
    assertThat(rows.of("SELECT Value FROM AD_Process WHERE EntityType = 'COL'")).isEmpty();
  }

  private MigrationScript brokenSecond(String name) {
    return MigrationScript.parse(name, name.startsWith("1") ? """
        -- whole
        CREATE TABLE col_whole (id int)
        ;
        SELECT register_migration_script('1_COL-0_A.sql') FROM dual
        ;
        """ : """
        -- half
        CREATE TABLE col_half (id int)
        ;

        INSERT INTO nowhere VALUES (1)
        ;
        SELECT register_migration_script('2_COL-0_B.sql') FROM dual
        ;
        """);
  }

  private DictionaryInstall install() {
    return new DictionaryInstall(() -> Fixture.open(database), false);
  }
}

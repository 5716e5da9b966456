// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguagesSqlTest {
  private static final String GERMAN_MESSAGE = "SELECT t.MsgText FROM AD_Message_Trl t JOIN AD_Message m"
      + " ON m.AD_Message_ID = t.AD_Message_ID WHERE m.Value = 'COL_Skip_GRACE' AND t.AD_Language = 'de_DE'";
  private TestDatabase database;
  private Rows rows;

  @BeforeEach
  void serverWithoutCollections() throws Exception {
    database = Fixture.bare();
    rows = new Rows(database);
  }

  @AfterEach
  void drop() throws Exception {
    database.close();
  }

  @Test
  void installedGermanGetsGermanWords() throws Exception {
    install();
    assertThat(rows.of(GERMAN_MESSAGE)).containsExactly("Schonfrist von Rechnung oder Kunde");
    assertThat(rows.of("SELECT t.Name FROM AD_Field_Trl t JOIN AD_Field f ON f.AD_Field_ID = t.AD_Field_ID"
        + " JOIN AD_Column c ON c.AD_Column_ID = f.AD_Column_ID WHERE c.ColumnName = 'COL_PayBy'"))
        .containsExactly("Zahlbar bis");
    assertThat(rows.of("SELECT t.Name FROM AD_Process_Para_Trl t JOIN AD_Process_Para p"
        + " ON p.AD_Process_Para_ID = t.AD_Process_Para_ID WHERE p.ColumnName = 'COL_CancelReason'"))
        .containsExactly("Stornogrund");
  }

  @Test
  void languagesThatAreNotInstalledGetNoRows() throws Exception {
    rows.run("UPDATE AD_Language SET IsSystemLanguage = 'N'");
    install();
    for (String table : List.of("AD_Message", "AD_Element", "AD_Field", "AD_Menu")) {
      assertThat(rows.of("SELECT 1 FROM " + table + "_Trl t JOIN " + table + " o ON o." + table + "_ID = t." + table
          + "_ID WHERE o.EntityType = 'COL'")).as(table).isEmpty();
    }
  }

  @Test
  void germanInstalledLaterGetsItsWordsAtTheNextStart() throws Exception {
    rows.run("UPDATE AD_Language SET IsSystemLanguage = 'N'");
    install();
    rows.run("UPDATE AD_Language SET IsSystemLanguage = 'Y' WHERE AD_Language = 'de_DE'");
    assertThat(install()).isNotEmpty().allMatch(name -> name.endsWith("Translations.sql"));
    assertThat(rows.of(GERMAN_MESSAGE)).containsExactly("Schonfrist von Rechnung oder Kunde");
    assertThat(install()).isEmpty();
  }

  @Test
  void rowsThatCoreMadeForANewLanguageAreGivenGermanWords() throws Exception {
    rows.run("UPDATE AD_Language SET IsSystemLanguage = 'N'");
    install();
    rows.run("UPDATE AD_Language SET IsSystemLanguage = 'Y' WHERE AD_Language = 'de_DE'",
        "INSERT INTO AD_Message_Trl (AD_Message_ID, AD_Language, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
            + " MsgText)"
            + " SELECT AD_Message_ID, 'de_DE', 0, 0, 0, 0, MsgText FROM AD_Message WHERE EntityType = 'COL'");
    install();
    assertThat(rows.of(GERMAN_MESSAGE)).containsExactly("Schonfrist von Rechnung oder Kunde");
  }

  @Test
  void wordsAnAdministratorChangedStay() throws Exception {
    install();
    rows.run("UPDATE AD_Message_Trl SET MsgText = 'Aufschub' WHERE AD_Message_ID ="
        + " (SELECT AD_Message_ID FROM AD_Message WHERE Value = 'COL_Skip_GRACE')");
    ScriptRun.byHand(database);
    assertThat(rows.of(GERMAN_MESSAGE)).containsExactly("Aufschub");
  }

  @Test
  void anotherLanguageGetsEnglishToTranslate() throws Exception {
    rows.run("UPDATE AD_Language SET IsSystemLanguage = 'Y' WHERE AD_Language = 'fr_FR'");
    install();
    assertThat(rows.of("SELECT t.IsTranslated || t.MsgText FROM AD_Message_Trl t JOIN AD_Message m"
        + " ON m.AD_Message_ID = t.AD_Message_ID WHERE m.Value = 'COL_Skip_GRACE' AND t.AD_Language = 'fr_FR'"))
        .containsExactly("NGrace period of invoice or customer");
  }

  /** The scripts of the first change alone: those of the others speak the same way. */
  private List<String> install() {
    List<String> first = MigrationScript.names().stream().filter(name -> name.contains("_COL-2_")).toList();
    return new DictionaryInstall(() -> Fixture.open(database), false).run(first, name -> MigrationScript.read("postgresql", name));
  }
}

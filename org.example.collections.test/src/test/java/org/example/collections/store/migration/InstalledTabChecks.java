// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold of tabs and fields once Collections is installed, on any server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InstalledTabChecks {
  private static final Pattern VARIABLE = Pattern.compile("@([#$]?)(\\w+)@");

  private TestDatabase database;
  Rows rows;

  /** A server without Collections. */
  abstract TestDatabase bare() throws Exception;

  void install() throws Exception {
    database = bare();
    rows = new Rows(database);
    new DictionaryInstall(() -> Fixture.open(database), false).run();
  }

  TestDatabase database() {
    return database;
  }

  @AfterAll
  void drop() throws Exception {
    if (database != null) {
      database.close();
    }
  }

  @Test
  @DisplayName("the client knows the record of each tab: its key and UUID are fields, else buttons and tabs below it find nothing")
  void everyTabKnowsTheRecordItShows() throws Exception {
    assertNone("SELECT t.TableName || ': ' || k.Suffix FROM AD_Tab b JOIN AD_Table t ON t.AD_Table_ID = b.AD_Table_ID"
        + " CROSS JOIN (VALUES ('_ID'), ('_UU')) AS k (Suffix) WHERE b.EntityType = 'COL' AND t.IsView = 'N'"
        + " AND NOT EXISTS (SELECT 1 FROM AD_Field f JOIN AD_Column c ON c.AD_Column_ID = f.AD_Column_ID"
        + " WHERE f.AD_Tab_ID = b.AD_Tab_ID AND f.IsActive = 'Y' AND f.IsDisplayed = 'N' AND c.ColumnName = t.TableName || k.Suffix)");
  }

  @Test
  void everyChangeHasItsOwnPlaceOnATabThatSeveralExtend() throws Exception {
    assertNone("SELECT b.Name || ' ' || f.SeqNo FROM AD_Field f JOIN AD_Tab b ON b.AD_Tab_ID = f.AD_Tab_ID"
        + " WHERE f.EntityType = 'COL' AND f.IsDisplayed = 'Y' GROUP BY b.AD_Tab_ID, b.Name, f.SeqNo HAVING COUNT(*) > 1");
    assertThat(rows.of("SELECT g.Name FROM AD_Field f JOIN AD_Column c ON c.AD_Column_ID = f.AD_Column_ID JOIN AD_FieldGroup g"
        + " ON g.AD_FieldGroup_ID = f.AD_FieldGroup_ID WHERE c.ColumnName = 'COL_OfferDays'")).containsExactly("Instalment Plans");
  }

  @Test
  void whatNamesARecordFindsItInTheLookupOfItsWindow() throws Exception {
    assertNone("SELECT ColumnName FROM AD_Column WHERE EntityType = 'COL' AND IsIdentifier <> IsSelectionColumn");
    assertThat(rows.of("SELECT c.ColumnName FROM AD_Column c JOIN AD_Table t ON t.AD_Table_ID = c.AD_Table_ID WHERE"
        + " t.TableName = 'COL_InstalmentPlan' AND c.IsSelectionColumn = 'Y' ORDER BY c.SeqNo"))
        .containsExactly("COL_PlanNo", "C_BPartner_ID", "COL_PlanStatus");
  }

  @Test
  void everyFieldShowsAColumnOfTheTableOfItsTab() throws Exception {
    assertNone("SELECT f.Name FROM AD_Field f JOIN AD_Tab b ON b.AD_Tab_ID = f.AD_Tab_ID LEFT JOIN AD_Column c"
        + " ON c.AD_Column_ID = f.AD_Column_ID WHERE f.EntityType = 'COL'"
        + " AND (c.AD_Table_ID IS NULL OR c.AD_Table_ID <> b.AD_Table_ID)");
    assertThat(rows.of("SELECT Name FROM AD_Field WHERE EntityType = 'COL'")).hasSizeGreaterThan(90);
  }

  @Test
  void everyTabHasFieldsAndATabBelowIsLinkedToItsParent() throws Exception {
    assertNone("SELECT b.Name FROM AD_Tab b WHERE b.EntityType = 'COL' AND (NOT EXISTS (SELECT 1 FROM AD_Field f"
        + " WHERE f.AD_Tab_ID = b.AD_Tab_ID) OR b.TabLevel > 0 AND NOT EXISTS (SELECT 1 FROM AD_Column c WHERE"
        + " c.AD_Column_ID = b.AD_Column_ID AND c.AD_Table_ID = b.AD_Table_ID))");
    assertThat(rows.of("SELECT Name FROM AD_Tab WHERE EntityType = 'COL'")).hasSizeGreaterThan(30);
  }

  @Test
  void everyMandatoryColumnCanBeFilledWhereRecordsAreInserted() throws Exception {
    assertNone("SELECT b.Name || '.' || c.ColumnName FROM AD_Tab b JOIN AD_Column c ON c.AD_Table_ID = b.AD_Table_ID"
        + " WHERE b.EntityType = 'COL' AND b.IsInsertRecord = 'Y' AND c.IsMandatory = 'Y' AND c.DefaultValue IS NULL"
        + " AND c.IsKey = 'N' AND c.ColumnName NOT IN ('Created', 'CreatedBy', 'Updated', 'UpdatedBy') AND NOT EXISTS"
        + " (SELECT 1 FROM AD_Field f WHERE f.AD_Tab_ID = b.AD_Tab_ID AND f.AD_Column_ID = c.AD_Column_ID AND"
        + " f.IsReadOnly = 'N')");
  }

  @Test
  void logicSpeaksOfFieldsThatAreOnTheTab() throws Exception {
    List<String> unknown = new ArrayList<>();
    for (String logic
        : rows.of("SELECT f.AD_Tab_ID || ':' || COALESCE(f.DisplayLogic, '') || COALESCE(f.ReadOnlyLogic, '')"
        + " FROM AD_Field f WHERE f.EntityType = 'COL' AND COALESCE(f.DisplayLogic, f.ReadOnlyLogic) IS NOT NULL")) {
      Matcher variable = VARIABLE.matcher(logic);
      while (variable.find()) {
        if (rows.of("SELECT 1 FROM AD_Field f JOIN AD_Column c ON c.AD_Column_ID = f.AD_Column_ID WHERE f.AD_Tab_ID = "
            + logic.substring(0, logic.indexOf(':')) + " AND c.ColumnName = '" + variable.group(2) + "'").isEmpty()) {
          unknown.add(logic);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  void assertNone(String sql) throws SQLException {
    assertThat(rows.of(sql)).isEmpty();
  }
}

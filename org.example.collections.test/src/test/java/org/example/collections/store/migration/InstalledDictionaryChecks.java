// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.compiere.process.SvrProcess;
import org.example.collections.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold of columns, references, processes and access once Collections is installed, on any server. */
abstract class InstalledDictionaryChecks extends InstalledTabChecks {
  /** AD_Reference_ID and the column types that go with it. */
  private static final String TYPES_THAT_FIT = "CASE WHEN c.AD_Reference_ID IN (10, 14, 17) THEN"
      + " i.data_type IN ('character varying', 'character', 'text') WHEN c.AD_Reference_ID IN (20, 28) THEN"
      + " i.data_type = 'character' WHEN c.AD_Reference_ID IN (15, 16) THEN i.data_type LIKE 'timestamp%'"
      + " WHEN c.AD_Reference_ID = 200231 THEN i.data_type = 'uuid' WHEN c.ColumnName LIKE '%Language' THEN"
      + " i.data_type = 'character varying' ELSE i.data_type = 'numeric' END";

  @Test
  void everyColumnIsInTheDatabaseWithAFittingType() throws Exception {
    assertNone("SELECT t.TableName || '.' || c.ColumnName || ' ' || COALESCE(i.data_type, 'missing') FROM AD_Column c"
        + " JOIN AD_Table t ON t.AD_Table_ID = c.AD_Table_ID LEFT JOIN information_schema.columns i"
        + " ON i.table_schema = 'adempiere' AND i.table_name = lower(t.TableName) AND i.column_name ="
        + " lower(c.ColumnName)"
        + " WHERE c.EntityType = 'COL' AND c.ColumnSQL IS NULL AND COALESCE(" + TYPES_THAT_FIT + ", FALSE) = FALSE");
    assertThat(rows.of("SELECT ColumnName FROM AD_Column WHERE EntityType = 'COL'")).hasSizeGreaterThan(120);
  }

  /** A view that the dictionary does not know is read by charts alone. */
  @Test
  void everyColumnOfOurTablesIsInTheDictionaryAndMandatoryAlike() throws Exception {
    assertNone("SELECT i.table_name || '.' || i.column_name FROM information_schema.columns i"
        + " LEFT JOIN AD_Table t ON lower(t.TableName) = i.table_name LEFT JOIN AD_Column c"
        + " ON c.AD_Table_ID = t.AD_Table_ID AND lower(c.ColumnName) = i.column_name WHERE i.table_schema = 'adempiere'"
        + " AND (i.table_name LIKE 'col\\_%' OR i.column_name LIKE 'col\\_%') AND i.table_name NOT LIKE '%\\_sq'"
        + " AND (t.AD_Table_ID IS NOT NULL OR NOT EXISTS (SELECT 1 FROM information_schema.views v WHERE v.table_name = i.table_name))"
        + " AND (c.AD_Column_ID IS NULL OR (c.IsMandatory = 'Y') <> (i.is_nullable = 'NO'))");
  }

  @Test
  void everyReferenceResolves() throws Exception {
    assertNone("SELECT c.ColumnName FROM AD_Column c WHERE c.EntityType = 'COL' AND c.AD_Reference_ID IN (17, 18)"
        + " AND NOT EXISTS (SELECT 1 FROM AD_Ref_List l WHERE l.AD_Reference_ID = c.AD_Reference_Value_ID)"
        + " AND NOT EXISTS (SELECT 1 FROM AD_Ref_Table r JOIN AD_Column k ON k.AD_Column_ID = r.AD_Key JOIN AD_Column d"
        + " ON d.AD_Column_ID = r.AD_Display WHERE r.AD_Reference_ID = c.AD_Reference_Value_ID"
        + " AND k.AD_Table_ID = r.AD_Table_ID AND d.AD_Table_ID = r.AD_Table_ID) AND c.ColumnName NOT LIKE"
        + " '%Language'");
    assertNone("SELECT c.ColumnName FROM AD_Column c WHERE c.EntityType = 'COL' AND c.AD_Reference_ID = 19 AND NOT"
        + " EXISTS"
        + " (SELECT 1 FROM AD_Table t WHERE t.TableName || '_ID' = c.ColumnName)");
    assertNone("SELECT p.ColumnName FROM AD_Process_Para p WHERE p.EntityType = 'COL' AND p.AD_Reference_ID = 19"
        + " AND NOT"
        + " EXISTS (SELECT 1 FROM AD_Table t WHERE t.TableName || '_ID' = p.ColumnName)");
  }

  @Test
  void defaultsOfListsAreOnTheList() throws Exception {
    assertNone("SELECT c.ColumnName FROM AD_Column c WHERE c.EntityType = 'COL' AND c.AD_Reference_ID = 17"
        + " AND c.DefaultValue IS NOT NULL AND NOT EXISTS (SELECT 1 FROM AD_Ref_List l"
        + " WHERE l.AD_Reference_ID = c.AD_Reference_Value_ID AND l.Value = c.DefaultValue)");
  }

  @Test
  void everyButtonAndMenuEntryStartsAProcessOfTheBundle() throws Exception {
    assertNone("SELECT c.ColumnName FROM AD_Column c LEFT JOIN AD_Process p ON p.AD_Process_ID = c.AD_Process_ID"
        + " WHERE c.EntityType = 'COL' AND c.AD_Reference_ID = 28 AND COALESCE(p.EntityType, '') <> 'COL'");
    assertThat(rows.of("SELECT ClassName FROM AD_Process WHERE EntityType = 'COL'")).hasSizeGreaterThan(30)
        .allSatisfy(name -> assertThat(Class.forName(name, false, getClass().getClassLoader()))
            .isAssignableTo(SvrProcess.class));
  }

  @Test
  void indexesAndForeignKeysAreInTheDatabase() throws Exception {
    assertNone("SELECT x.Name FROM AD_TableIndex x JOIN AD_Table t ON t.AD_Table_ID = x.AD_Table_ID WHERE"
        + " x.EntityType = 'COL'"
        + " AND NOT EXISTS (SELECT 1 FROM pg_indexes p WHERE p.schemaname = 'adempiere' AND p.indexname = lower(x.Name)"
        + " AND p.tablename = lower(t.TableName) AND (p.indexdef LIKE 'CREATE UNIQUE%') = (x.IsUnique = 'Y'))");
    assertThat(rows.of("SELECT Name FROM AD_TableIndex WHERE EntityType = 'COL'")).hasSizeGreaterThan(12);
    assertNone("SELECT c.FKConstraintName FROM AD_Column c WHERE c.EntityType = 'COL' AND c.FKConstraintName IS"
        + " NOT NULL AND"
        + " NOT EXISTS (SELECT 1 FROM information_schema.referential_constraints r WHERE r.constraint_schema ="
        + " 'adempiere'"
        + " AND r.constraint_name = lower(c.FKConstraintName))");
  }

  @Test
  void ourTablesHaveKeySequenceUuidAndWindow() throws Exception {
    assertNone("SELECT t.TableName FROM AD_Table t WHERE t.EntityType = 'COL' AND (t.AD_Window_ID IS NULL OR NOT EXISTS"
        + " (SELECT 1 FROM AD_Column c WHERE c.AD_Table_ID = t.AD_Table_ID AND c.IsKey = 'Y') OR t.IsView = 'N' AND ( NOT EXISTS (SELECT 1"
        + " FROM AD_Sequence s WHERE s.Name = t.TableName AND s.IsTableID = 'Y' AND s.CurrentNext >= 1000000) OR"
        + " NOT EXISTS"
        + " (SELECT 1 FROM information_schema.columns i WHERE i.table_name = lower(t.TableName)"
        + " AND i.column_name = lower(t.TableName) || '_uu' AND i.data_type = 'uuid')))");
  }

  @Test
  void numbersOfOurRowsAreBeyondThoseOfCore() throws Exception {
    for (String table : List.of("AD_Table", "AD_Column", "AD_Element", "AD_Field", "AD_Tab", "AD_Window", "AD_Process",
        "AD_Menu",
        "AD_Message", "AD_Reference", "AD_Ref_List", "AD_Process_Para", "AD_Val_Rule", "AD_FieldGroup",
            "AD_TableIndex")) {
      assertNone("SELECT " + table + "_ID FROM " + table + " WHERE EntityType = 'COL' AND " + table + "_ID < 1000000");
    }
  }

  @Test
  void theMenuHoldsEveryWindowAndProcessThatNeedsNoRecord() throws Exception {
    assertThat(rows.of("SELECT m.Name FROM AD_TreeNodeMM n JOIN AD_Menu m ON m.AD_Menu_ID = n.Node_ID JOIN AD_Menu f"
        + " ON f.AD_Menu_ID = n.Parent_ID WHERE f.EntityType = 'COL' ORDER BY n.SeqNo"))
        .startsWith("Create Dunning Run",
            "Dunning Run", "Issue and Send", "Print Letters", "Dunning Decisions", "Dunning Letters", "Dunning Blocks",
            "Dunning Procedures", "Collections Settings", "Set up Collections", "Dunning Cycle", "Credit Holds")
        .doesNotHaveDuplicates();
    assertNone("SELECT w.Name FROM AD_Window w WHERE w.EntityType = 'COL' AND NOT EXISTS (SELECT 1 FROM AD_Menu m"
        + " JOIN AD_TreeNodeMM n ON n.Node_ID = m.AD_Menu_ID WHERE m.AD_Window_ID = w.AD_Window_ID)");
    assertThat(rows.of("SELECT p.Name FROM AD_TreeNodeMM n JOIN AD_Menu f ON f.AD_Menu_ID = n.Node_ID JOIN AD_Menu p"
        + " ON p.AD_Menu_ID = n.Parent_ID WHERE f.Name = 'Collections' AND f.EntityType = 'COL'")).hasSize(1)
        .allMatch(name -> name.startsWith("Open Items"));
  }

  @Test
  @DisplayName("S-06 roles with the Dunning window get ours, and no other role does")
  void rolesWithTheDunningWindowGetOursAndNoOtherRoleDoes() throws Exception {
    Set<String> dunning = new TreeSet<>(rows.of("SELECT AD_Role_ID FROM AD_Window_Access WHERE AD_Window_ID = 159"
        + " AND IsActive = 'Y'"));
    assertThat(dunning).isNotEmpty();
    for (Map.Entry<String, Integer> kind : Map.of("AD_Window", ours("AD_Window"), "AD_Process", ours("AD_Process")).entrySet()) {
      String table = kind.getKey();
      assertThat(rows.of("SELECT a.AD_Role_ID FROM " + table + "_Access a JOIN " + table + " x ON x." + table
          + "_ID = a." + table
          + "_ID WHERE x.EntityType = 'COL' GROUP BY a.AD_Role_ID HAVING count(*) = " + kind.getValue()))
          .containsExactlyInAnyOrderElementsOf(dunning);
      assertThat(rows.of("SELECT DISTINCT a.AD_Role_ID FROM " + table + "_Access a JOIN " + table + " x ON x." + table
          + "_ID = a."
          + table + "_ID WHERE x.EntityType = 'COL'")).hasSameSizeAs(dunning);
    }
  }

  private int ours(String table) throws SQLException {
    return rows.of("SELECT Name FROM " + table + " WHERE EntityType = 'COL'").size();
  }

  @Test
  void noRowOfCoreIsChanged() throws Exception {
    try (TestDatabase untouched = bare()) {
      Rows before = new Rows(untouched);
      for (String table : List.of("AD_Table", "AD_Column", "AD_Element", "AD_Field", "AD_Tab", "AD_Window",
          "AD_Process", "AD_Menu",
          "AD_Reference", "AD_Message", "AD_Val_Rule")) {
        String sql = "SELECT md5(string_agg(md5(t::text), ',' ORDER BY " + table + "_ID)) FROM " + table
            + " t WHERE EntityType <> 'COL'";
        assertThat(rows.of(sql)).as(table).isEqualTo(before.of(sql));
      }
    }
  }
}

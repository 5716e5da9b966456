// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RolesSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String ROLE = " AD_Role_ID = (SELECT AD_Role_ID FROM AD_Role WHERE AD_Client_ID = 1000000 AND Name = ?)";
  private static final String WINDOWS = "SELECT DISTINCT t.TableName || ' ' || a.IsReadWrite FROM AD_Window_Access a JOIN AD_Table t"
      + " ON t.AD_Window_ID = a.AD_Window_ID WHERE t.TableName IN ('COL_Promise', 'COL_CreditHold', 'C_Order', 'COL_Worklist_v') AND a."
      + ROLE.strip() + " ORDER BY 1";
  private static final String PROCESSES = "SELECT COUNT(*) FROM AD_Process_Access WHERE" + ROLE;

  @RegisterExtension
  final SampleServer server = new SampleServer();

  @Test
  void eachRoleMayDoItsWorkAndTheAuditorOnlyReads() throws Exception {
    propose();
    assertThat(windows("Collector")).containsExactly("COL_CreditHold N", "COL_Promise Y", "COL_Worklist_v N");
    assertThat(windows("Credit Manager")).containsExactly("COL_CreditHold Y", "COL_Promise Y", "COL_Worklist_v Y", "C_Order N");
    assertThat(windows("Sales")).containsExactly("COL_CreditHold N", "C_Order Y");
    assertThat(windows("Auditor")).containsExactly("COL_CreditHold N", "COL_Promise N", "COL_Worklist_v N", "C_Order N");
    assertThat(number(PROCESSES, "Auditor")).isZero();
    assertThat(number(PROCESSES, "Sales")).isEqualTo(3);
    assertThat(number(PROCESSES, "Credit Manager"))
        .isEqualTo(server.number("SELECT COUNT(*) FROM AD_Process WHERE EntityType = 'COL' AND Value LIKE 'COL_%'"));
    for (String role : List.of("Collector", "Credit Manager", "Sales", "Auditor")) {
      assertThat(number("SELECT COUNT(*) FROM AD_Form_Access WHERE" + ROLE, role)).as(role).isEqualTo(1);
    }
    assertThat(server.rows("SELECT Name FROM AD_Role WHERE COL_IsOwnCustomersOnly = 'Y'")).containsExactly("Collections: Sales");
    int gadgets = server.number("SELECT COUNT(*) FROM AD_Chart WHERE EntityType = 'COL'");
    String shown = "SELECT COUNT(*) FROM PA_DashboardContent_Access WHERE" + ROLE;
    assertThat(number(shown, "Auditor")).isEqualTo(gadgets);
    assertThat(number(shown, "Collector")).isZero();
    assertThat(server.rows("SELECT IsReadWrite FROM AD_Window_Access WHERE IsReadWrite = 'Y' AND" + ROLE, "Collections: Auditor")).isEmpty();
  }

  @Test
  void nothingChangesForOtherRolesNorForProposedOnesThatAreThere() throws Exception {
    String others = "SELECT AD_Role_ID, AD_Window_ID, IsReadWrite FROM AD_Window_Access WHERE AD_Role_ID < 1000100 ORDER BY 1, 2";
    List<String> before = server.rows(others);
    propose();
    server.sql("UPDATE AD_Role SET Name = 'Ours' WHERE Name = 'Collections: Sales'");
    server.sql("DELETE FROM AD_Process_Access WHERE AD_Role_ID = (SELECT AD_Role_ID FROM AD_Role WHERE Name = 'Ours')");
    assertThat(propose()).isEqualTo("All roles are there already");
    assertThat(server.rows(others)).isEqualTo(before).isNotEmpty();
    assertThat(server.rows("SELECT 1 FROM AD_Role WHERE Name LIKE 'Collections:%' OR Name = 'Ours'")).hasSize(4);
    assertThat(server.rows("SELECT 1 FROM AD_Process_Access WHERE AD_Role_ID = (SELECT AD_Role_ID FROM AD_Role WHERE Name = 'Ours')"))
        .isEmpty();
    assertThat(server.rows("SELECT 1 FROM AD_User_Roles r JOIN AD_Role o ON o.AD_Role_ID = r.AD_Role_ID WHERE o.Name LIKE 'Coll%'"))
        .isEmpty();
  }

  private String propose() {
    return SampleServer.done(server.run(DAY, "COL_ProposeRoles")).getSummary();
  }

  private List<String> windows(String role) throws SQLException {
    return server.rows(WINDOWS, "Collections: " + role);
  }

  private int number(String sql, String role) throws SQLException {
    return server.number(sql, "Collections: " + role);
  }
}

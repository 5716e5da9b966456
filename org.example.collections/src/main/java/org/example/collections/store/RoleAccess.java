// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.compiere.model.MRole;
import org.compiere.util.Env;

/** What the role of the user may see, as core knows it; a role for own customers sees those of its sales representative only. */
final class RoleAccess {
  private final SqlSession session;
  private final MRole role;
  private final boolean ownOnly;
  private Set<Integer> organisations;

  RoleAccess(Properties ctx, SqlSession session) {
    this.session = session;
    role = MRole.getDefault(ctx, false);
    ownOnly = session.first(Sql.of("SELECT COL_IsOwnCustomersOnly FROM AD_Role WHERE AD_Role_ID = ? AND AD_Client_ID IN (0, ?)",
        Env.getAD_Role_ID(ctx), session.clientId()), row -> Columns.yes(row, 1)).orElse(false);
  }

  /** Adds the condition that the customer in a column is one the role sees. */
  Sql customers(Sql sql, String column) {
    String seen = "SELECT a.C_BPartner_ID FROM C_BPartner a WHERE a.C_BPartner_ID = " + column;
    return ownOnly ? sql.add("AND EXISTS (" + records(seen + " AND a.SalesRep_ID = ?", "a") + ")", session.userId())
        : sql.add("AND EXISTS (" + records(seen, "a") + ")");
  }

  /** The statement, which has a condition, with that of the role. */
  String records(String select, String alias) {
    return role.addAccessSQL(select, alias, MRole.SQL_FULLYQUALIFIED, MRole.SQL_RO);
  }

  boolean sees(int organisation) {
    if (organisations == null) {
      organisations = new HashSet<>(session.list(Sql.of(records("SELECT o.AD_Org_ID FROM AD_Org o WHERE o.IsActive = 'Y'", "o")),
          row -> row.getInt(1)));
    }
    return organisation == 0 || organisations.contains(organisation);
  }

}

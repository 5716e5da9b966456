// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

/** Who may decide about holds: roles with access to the process that releases them. */
public final class Deciders {
  private final SqlSession session;

  public Deciders(SqlSession session) {
    this.session = session;
  }

  public boolean mayDecide(int roleId) {
    return session.first(Sql.of("SELECT a.AD_Role_ID FROM AD_Process_Access a JOIN AD_Process p ON p.AD_Process_ID = a.AD_Process_ID"
        + " WHERE p.Value = 'COL_ReleaseHold' AND a.AD_Role_ID = ? AND a.IsActive = 'Y' AND a.AD_Client_ID IN (0, ?)", roleId,
        session.clientId()), row -> true).isPresent();
  }
}

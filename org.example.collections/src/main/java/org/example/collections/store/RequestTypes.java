// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;

/** The request type of our tasks. */
final class RequestTypes {
  private final Properties ctx;
  private final SqlSession session;

  RequestTypes(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  /** Ours from set-up, else the default one, else any. */
  int ofTasks() {
    return new SeedRows(ctx, session).find("R_RequestType", "tasks").or(() -> session.first(
        Sql.of("SELECT R_RequestType_ID FROM R_RequestType WHERE AD_Client_ID IN (0, ?) AND IsActive = 'Y'"
            + " ORDER BY IsDefault DESC, R_RequestType_ID", session.clientId()), row -> row.getInt(1)))
        .orElseThrow(() -> new AdempiereException("@COL_NoRequestType@"));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.sql.SQLException;
import org.adempiere.exceptions.AdempiereException;

/** A statement of a migration script failed; the message names script, statement and the answer of the database. */
public final class MigrationFailed extends AdempiereException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 500;

  private final String script;
  private final int statement;

  MigrationFailed(MigrationScript script, MigrationScript.Part part, boolean isRolledBack, SQLException cause) {
    super("Collections: migration script " + script.name() + " stopped at statement " + part.number() + " (line "
        + part.line() + "): " + cause.getMessage() + ". "
        + (isRolledBack ? "Nothing of this script was kept."
            : "Definitions before it were kept, as this database commits each; the script can be run again.")
        + " It is tried again at the next start. The statement: " + shortened(part.sql()), cause);
    this.script = script.name();
    this.statement = part.number();
  }

  private static String shortened(String sql) {
    return sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + " ...";
  }

  public String script() {
    return script;
  }

  /** Counted from 1 within the script. */
  public int statement() {
    return statement;
  }
}

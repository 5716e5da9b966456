// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.RowSet;

/**
 * A statement that knows its text and gives its connection back when it is closed.
 * Checked against org.adempiere.base/src/org/compiere/util/CStatement.java on release-12, release-13 and master.
 */
public interface CStatement extends Statement {
  String getSql();

  /** All rows of the query, read at once. */
  RowSet getRowSet();

  /** Commits a connection of its own; inside a transaction it does nothing. */
  void commit() throws SQLException;
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.sql.PreparedStatement;

/**
 * A prepared statement that gives its connection back when it is closed.
 * Checked against org.adempiere.base/src/org/compiere/util/CPreparedStatement.java on release-12, release-13 and master.
 */
public interface CPreparedStatement extends CStatement, PreparedStatement {}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

/**
 * Knows the callouts of a column.
 * Checked against org.adempiere.base/src/org/adempiere/base/IColumnCalloutFactory.java on release-12, release-13 and master.
 */
public interface IColumnCalloutFactory {
  /** Null when there is none. */
  IColumnCallout[] getColumnCallouts(String tableName, String columnName);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

/**
 * A field of a tab.
 * Checked against org.adempiere.base/src/org/compiere/model/GridField.java on release-12, release-13 and master.
 */
public class GridField {
  private final String columnName;

  GridField(String columnName) {
    this.columnName = columnName;
  }

  public String getColumnName() {
    return columnName;
  }
}

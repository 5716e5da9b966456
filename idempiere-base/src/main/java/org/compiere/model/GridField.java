// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.io.Serializable;

/**
 * A field of an open window.
 * Checked against org.adempiere.base/src/org/compiere/model/GridField.java on release-12, release-13 and master.
 * Weaker than core: only a type for callouts; nothing here makes one.
 */
public class GridField implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String columnName;
  private Object value;

  GridField(String columnName) {
    this.columnName = columnName;
  }

  public String getColumnName() {
    return columnName;
  }

  public Object getValue() {
    return value;
  }
}

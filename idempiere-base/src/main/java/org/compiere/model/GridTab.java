// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * A tab of an open window.
 * Checked against org.adempiere.base/src/org/compiere/model/GridTab.java on release-12, release-13 and master.
 * Weaker than core: keeps values only, for callouts under test.
 */
public class GridTab implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> values = new HashMap<>();

  GridTab() {}

  public Object getValue(String columnName) {
    return values.get(columnName);
  }

  public String setValue(String columnName, Object value) {
    values.put(columnName, value);
    return "";
  }
}

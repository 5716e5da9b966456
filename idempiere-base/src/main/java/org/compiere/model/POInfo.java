// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.io.Serializable;
import java.util.Properties;
import org.example.standin.Column;
import org.example.standin.Table;

/**
 * What a record knows of its table.
 * Checked against org.adempiere.base/src/org/compiere/model/POInfo.java on release-12, release-13 and master.
 */
public class POInfo implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Table table;

  private POInfo(Table table) {
    this.table = table;
  }

  public static POInfo getPOInfo(Properties ctx, int AD_Table_ID) {
    return getPOInfo(ctx, AD_Table_ID, null);
  }

  public static POInfo getPOInfo(Properties ctx, int AD_Table_ID, String trxName) {
    return new POInfo(Table.byId(AD_Table_ID));
  }

  Table table() {
    return table;
  }

  public String getTableName() {
    return table.name();
  }

  public int getAD_Table_ID() {
    return table.id();
  }

  public String getAccessLevel() {
    return String.valueOf(table.accessLevel());
  }

  public int getColumnCount() {
    return table.columns().size();
  }

  public int getColumnIndex(String ColumnName) {
    return table.indexOf(ColumnName);
  }

  public String getColumnName(int index) {
    return index < 0 || index >= getColumnCount() ? null : column(index).name();
  }

  public Class<?> getColumnClass(int index) {
    return index < 0 || index >= getColumnCount() ? null : column(index).type();
  }

  public boolean isColumnUpdateable(int index) {
    return column(index).updateable();
  }

  public boolean isColumnMandatory(int index) {
    return column(index).mandatory();
  }

  public boolean isColumnTranslated(int index) {
    return column(index).translated();
  }

  private Column column(int index) {
    return table.columns().get(index);
  }

  @Override
  public String toString() {
    return "POInfo[" + table.name() + ",AD_Table_ID=" + table.id() + "]";
  }
}

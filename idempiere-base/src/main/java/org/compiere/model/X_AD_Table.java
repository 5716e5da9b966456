// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_Table that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_Table.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_Table")
public class X_AD_Table extends PO {
  public static final String Table_Name = "AD_Table";
  public static final int Table_ID = 100;
  private static final long serialVersionUID = 1L;

  public X_AD_Table(Properties ctx, int AD_Table_ID, String trxName) {
    super(ctx, AD_Table_ID, trxName);
  }

  public X_AD_Table(Properties ctx, String AD_Table_UU, String trxName) {
    super(ctx, AD_Table_UU, trxName);
  }

  public X_AD_Table(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 4;
  }

  public int getAD_Table_ID() {
    return get_ValueAsInt("AD_Table_ID");
  }

  public String getTableName() {
    return (String) get_Value("TableName");
  }

  public void setTableName(String value) {
    set_ValueNoCheck("TableName", value);
  }
}

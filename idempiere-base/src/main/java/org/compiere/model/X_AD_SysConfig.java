// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_SysConfig that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_SysConfig.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_SysConfig")
public class X_AD_SysConfig extends PO {
  public static final String Table_Name = "AD_SysConfig";
  public static final int Table_ID = 50009;
  private static final long serialVersionUID = 1L;

  public X_AD_SysConfig(Properties ctx, int AD_SysConfig_ID, String trxName) {
    super(ctx, AD_SysConfig_ID, trxName);
  }

  public X_AD_SysConfig(Properties ctx, String AD_SysConfig_UU, String trxName) {
    super(ctx, AD_SysConfig_UU, trxName);
  }

  public X_AD_SysConfig(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 6;
  }

  public int getAD_SysConfig_ID() {
    return get_ValueAsInt("AD_SysConfig_ID");
  }

  public String getName() {
    return (String) get_Value("Name");
  }

  public void setName(String value) {
    set_ValueNoCheck("Name", value);
  }

  public String getValue() {
    return (String) get_Value("Value");
  }

  public void setValue(String value) {
    set_ValueNoCheck("Value", value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_ClientInfo that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_ClientInfo.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_ClientInfo")
public class X_AD_ClientInfo extends PO {
  public static final String Table_Name = "AD_ClientInfo";
  public static final int Table_ID = 227;
  private static final long serialVersionUID = 1L;

  public X_AD_ClientInfo(Properties ctx, int AD_ClientInfo_ID, String trxName) {
    super(ctx, AD_ClientInfo_ID, trxName);
  }

  public X_AD_ClientInfo(Properties ctx, String AD_ClientInfo_UU, String trxName) {
    super(ctx, AD_ClientInfo_UU, trxName);
  }

  public X_AD_ClientInfo(Properties ctx, ResultSet rs, String trxName) {
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

  public int getC_AcctSchema1_ID() {
    return get_ValueAsInt("C_AcctSchema1_ID");
  }

  public void setC_AcctSchema1_ID(int value) {
    set_ValueNoCheck("C_AcctSchema1_ID", value < 1 ? null : value);
  }

  public int getLogo_ID() {
    return get_ValueAsInt("Logo_ID");
  }

  public void setLogo_ID(int value) {
    set_ValueNoCheck("Logo_ID", value < 1 ? null : value);
  }

  public int getLogoReport_ID() {
    return get_ValueAsInt("LogoReport_ID");
  }

  public void setLogoReport_ID(int value) {
    set_ValueNoCheck("LogoReport_ID", value < 1 ? null : value);
  }
}

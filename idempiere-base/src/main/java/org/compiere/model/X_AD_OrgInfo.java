// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_OrgInfo that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_OrgInfo.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_OrgInfo")
public class X_AD_OrgInfo extends PO {
  public static final String Table_Name = "AD_OrgInfo";
  public static final int Table_ID = 228;
  private static final long serialVersionUID = 1L;

  public X_AD_OrgInfo(Properties ctx, int AD_OrgInfo_ID, String trxName) {
    super(ctx, AD_OrgInfo_ID, trxName);
  }

  public X_AD_OrgInfo(Properties ctx, String AD_OrgInfo_UU, String trxName) {
    super(ctx, AD_OrgInfo_UU, trxName);
  }

  public X_AD_OrgInfo(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 7;
  }

  public int getC_Location_ID() {
    return get_ValueAsInt("C_Location_ID");
  }

  public void setC_Location_ID(int value) {
    set_ValueNoCheck("C_Location_ID", value < 1 ? null : value);
  }

  public String getPhone() {
    return (String) get_Value("Phone");
  }

  public void setPhone(String value) {
    set_ValueNoCheck("Phone", value);
  }

  public String getEMail() {
    return (String) get_Value("EMail");
  }

  public void setEMail(String value) {
    set_ValueNoCheck("EMail", value);
  }

  public String getTaxID() {
    return (String) get_Value("TaxID");
  }

  public void setTaxID(String value) {
    set_ValueNoCheck("TaxID", value);
  }

  public int getLogo_ID() {
    return get_ValueAsInt("Logo_ID");
  }

  public void setLogo_ID(int value) {
    set_ValueNoCheck("Logo_ID", value < 1 ? null : value);
  }

  public int getTransferBank_ID() {
    return get_ValueAsInt("TransferBank_ID");
  }

  public void setTransferBank_ID(int value) {
    set_ValueNoCheck("TransferBank_ID", value < 1 ? null : value);
  }
}

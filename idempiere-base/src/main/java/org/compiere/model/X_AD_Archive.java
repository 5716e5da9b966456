// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_Archive that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_Archive.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_Archive")
public class X_AD_Archive extends PO {
  public static final String Table_Name = "AD_Archive";
  public static final int Table_ID = 754;
  private static final long serialVersionUID = 1L;

  public X_AD_Archive(Properties ctx, int AD_Archive_ID, String trxName) {
    super(ctx, AD_Archive_ID, trxName);
  }

  public X_AD_Archive(Properties ctx, String AD_Archive_UU, String trxName) {
    super(ctx, AD_Archive_UU, trxName);
  }

  public X_AD_Archive(Properties ctx, ResultSet rs, String trxName) {
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

  public int getAD_Archive_ID() {
    return get_ValueAsInt("AD_Archive_ID");
  }

  public int getAD_Process_ID() {
    return get_ValueAsInt("AD_Process_ID");
  }

  public void setAD_Process_ID(int value) {
    set_ValueNoCheck("AD_Process_ID", value < 1 ? null : value);
  }

  public int getAD_Table_ID() {
    return get_ValueAsInt("AD_Table_ID");
  }

  public void setAD_Table_ID(int value) {
    set_ValueNoCheck("AD_Table_ID", value < 1 ? null : value);
  }

  public int getRecord_ID() {
    return get_ValueAsInt("Record_ID");
  }

  public void setRecord_ID(int value) {
    set_ValueNoCheck("Record_ID", value < 1 ? null : value);
  }

  public String getRecord_UU() {
    return (String) get_Value("Record_UU");
  }

  public void setRecord_UU(String value) {
    set_ValueNoCheck("Record_UU", value);
  }

  public int getC_BPartner_ID() {
    return get_ValueAsInt("C_BPartner_ID");
  }

  public void setC_BPartner_ID(int value) {
    set_ValueNoCheck("C_BPartner_ID", value < 1 ? null : value);
  }

  public boolean isReport() {
    return get_ValueAsBoolean("IsReport");
  }

  public void setIsReport(boolean value) {
    set_ValueNoCheck("IsReport", value);
  }

  public String getName() {
    return (String) get_Value("Name");
  }

  public void setName(String value) {
    set_ValueNoCheck("Name", value);
  }

  public byte[] getBinaryData() {
    return (byte[]) get_Value("BinaryData");
  }

  public void setBinaryData(byte[] value) {
    set_ValueNoCheck("BinaryData", value);
  }
}

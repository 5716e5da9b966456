// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_Attachment that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_Attachment.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_Attachment")
public class X_AD_Attachment extends PO {
  public static final String Table_Name = "AD_Attachment";
  public static final int Table_ID = 254;
  private static final long serialVersionUID = 1L;

  public X_AD_Attachment(Properties ctx, int AD_Attachment_ID, String trxName) {
    super(ctx, AD_Attachment_ID, trxName);
  }

  public X_AD_Attachment(Properties ctx, String AD_Attachment_UU, String trxName) {
    super(ctx, AD_Attachment_UU, trxName);
  }

  public X_AD_Attachment(Properties ctx, ResultSet rs, String trxName) {
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

  public int getAD_Attachment_ID() {
    return get_ValueAsInt("AD_Attachment_ID");
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

  public String getTitle() {
    return (String) get_Value("Title");
  }

  public void setTitle(String value) {
    set_ValueNoCheck("Title", value);
  }

  public String getTextMsg() {
    return (String) get_Value("TextMsg");
  }

  public void setTextMsg(String value) {
    set_ValueNoCheck("TextMsg", value);
  }

  public byte[] getBinaryData() {
    return (byte[]) get_Value("BinaryData");
  }

  public void setBinaryData(byte[] value) {
    set_ValueNoCheck("BinaryData", value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_Note that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_Note.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_Note")
public class X_AD_Note extends PO {
  public static final String Table_Name = "AD_Note";
  public static final int Table_ID = 389;
  private static final long serialVersionUID = 1L;

  public X_AD_Note(Properties ctx, int AD_Note_ID, String trxName) {
    super(ctx, AD_Note_ID, trxName);
  }

  public X_AD_Note(Properties ctx, String AD_Note_UU, String trxName) {
    super(ctx, AD_Note_UU, trxName);
  }

  public X_AD_Note(Properties ctx, ResultSet rs, String trxName) {
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

  public int getAD_Note_ID() {
    return get_ValueAsInt("AD_Note_ID");
  }

  public int getAD_Message_ID() {
    return get_ValueAsInt("AD_Message_ID");
  }

  public void setAD_Message_ID(int value) {
    set_ValueNoCheck("AD_Message_ID", value < 1 ? null : value);
  }

  public int getAD_User_ID() {
    return get_ValueAsInt("AD_User_ID");
  }

  public void setAD_User_ID(int value) {
    set_ValueNoCheck("AD_User_ID", value < 0 ? null : value);
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

  public String getReference() {
    return (String) get_Value("Reference");
  }

  public void setReference(String value) {
    set_ValueNoCheck("Reference", value);
  }

  public String getTextMsg() {
    return (String) get_Value("TextMsg");
  }

  public void setTextMsg(String value) {
    set_ValueNoCheck("TextMsg", value);
  }

  public String getDescription() {
    return (String) get_Value("Description");
  }

  public void setDescription(String value) {
    set_ValueNoCheck("Description", value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_User that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_User.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_User")
public class X_AD_User extends PO {
  public static final String Table_Name = "AD_User";
  public static final int Table_ID = 114;
  private static final long serialVersionUID = 1L;

  public X_AD_User(Properties ctx, int AD_User_ID, String trxName) {
    super(ctx, AD_User_ID, trxName);
  }

  public X_AD_User(Properties ctx, String AD_User_UU, String trxName) {
    super(ctx, AD_User_UU, trxName);
  }

  public X_AD_User(Properties ctx, ResultSet rs, String trxName) {
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

  public int getAD_User_ID() {
    return get_ValueAsInt("AD_User_ID");
  }

  public String getName() {
    return (String) get_Value("Name");
  }

  public void setName(String value) {
    set_ValueNoCheck("Name", value);
  }

  public String getEMail() {
    return (String) get_Value("EMail");
  }

  public void setEMail(String value) {
    set_ValueNoCheck("EMail", value);
  }

  public String getEMailUser() {
    return (String) get_Value("EMailUser");
  }

  public void setEMailUser(String value) {
    set_ValueNoCheck("EMailUser", value);
  }

  public String getEMailUserPW() {
    return (String) get_Value("EMailUserPW");
  }

  public void setEMailUserPW(String value) {
    set_ValueNoCheck("EMailUserPW", value);
  }

  public String getPhone() {
    return (String) get_Value("Phone");
  }

  public void setPhone(String value) {
    set_ValueNoCheck("Phone", value);
  }

  public int getC_BPartner_ID() {
    return get_ValueAsInt("C_BPartner_ID");
  }

  public void setC_BPartner_ID(int value) {
    set_ValueNoCheck("C_BPartner_ID", value < 1 ? null : value);
  }

  public int getC_BPartner_Location_ID() {
    return get_ValueAsInt("C_BPartner_Location_ID");
  }

  public void setC_BPartner_Location_ID(int value) {
    set_ValueNoCheck("C_BPartner_Location_ID", value < 1 ? null : value);
  }

  public String getTitle() {
    return (String) get_Value("Title");
  }

  public void setTitle(String value) {
    set_ValueNoCheck("Title", value);
  }
}

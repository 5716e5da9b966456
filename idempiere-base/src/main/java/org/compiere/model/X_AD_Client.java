// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_Client that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_Client.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_Client")
public class X_AD_Client extends PO {
  public static final String Table_Name = "AD_Client";
  public static final int Table_ID = 112;
  public static final String AUTOARCHIVE_None = "N";
  private static final long serialVersionUID = 1L;

  public X_AD_Client(Properties ctx, int AD_Client_ID, String trxName) {
    super(ctx, AD_Client_ID, trxName);
  }

  public X_AD_Client(Properties ctx, String AD_Client_UU, String trxName) {
    super(ctx, AD_Client_UU, trxName);
  }

  public X_AD_Client(Properties ctx, ResultSet rs, String trxName) {
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

  public String getSMTPHost() {
    return (String) get_Value("SMTPHost");
  }

  public void setSMTPHost(String value) {
    set_ValueNoCheck("SMTPHost", value);
  }

  public int getSMTPPort() {
    return get_ValueAsInt("SMTPPort");
  }

  public void setSMTPPort(int value) {
    set_ValueNoCheck("SMTPPort", value);
  }

  public String getRequestEMail() {
    return (String) get_Value("RequestEMail");
  }

  public void setRequestEMail(String value) {
    set_ValueNoCheck("RequestEMail", value);
  }

  public String getRequestUser() {
    return (String) get_Value("RequestUser");
  }

  public void setRequestUser(String value) {
    set_ValueNoCheck("RequestUser", value);
  }

  public String getRequestUserPW() {
    return (String) get_Value("RequestUserPW");
  }

  public void setRequestUserPW(String value) {
    set_ValueNoCheck("RequestUserPW", value);
  }

  public String getAutoArchive() {
    return (String) get_Value("AutoArchive");
  }

  public void setAutoArchive(String value) {
    set_ValueNoCheck("AutoArchive", value);
  }

  public String getAD_Language() {
    return (String) get_Value("AD_Language");
  }

  public void setAD_Language(String value) {
    set_ValueNoCheck("AD_Language", value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_UserMail that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_UserMail.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_UserMail")
public class X_AD_UserMail extends PO {
  public static final String Table_Name = "AD_UserMail";
  public static final int Table_ID = 782;
  public static final String ISDELIVERED_No = "N";
  public static final String ISDELIVERED_Yes = "Y";
  private static final long serialVersionUID = 1L;

  public X_AD_UserMail(Properties ctx, int AD_UserMail_ID, String trxName) {
    super(ctx, AD_UserMail_ID, trxName);
  }

  public X_AD_UserMail(Properties ctx, String AD_UserMail_UU, String trxName) {
    super(ctx, AD_UserMail_UU, trxName);
  }

  public X_AD_UserMail(Properties ctx, ResultSet rs, String trxName) {
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

  public int getAD_UserMail_ID() {
    return get_ValueAsInt("AD_UserMail_ID");
  }

  public int getAD_User_ID() {
    return get_ValueAsInt("AD_User_ID");
  }

  public void setAD_User_ID(int value) {
    set_ValueNoCheck("AD_User_ID", value < 0 ? null : value);
  }

  public int getR_MailText_ID() {
    return get_ValueAsInt("R_MailText_ID");
  }

  public void setR_MailText_ID(int value) {
    set_ValueNoCheck("R_MailText_ID", value < 1 ? null : value);
  }

  public String getSubject() {
    return (String) get_Value("Subject");
  }

  public void setSubject(String value) {
    set_ValueNoCheck("Subject", value);
  }

  public String getMailText() {
    return (String) get_Value("MailText");
  }

  public void setMailText(String value) {
    set_ValueNoCheck("MailText", value);
  }

  public String getEMailFrom() {
    return (String) get_Value("EMailFrom");
  }

  public void setEMailFrom(String value) {
    set_ValueNoCheck("EMailFrom", value);
  }

  public String getRecipientTo() {
    return (String) get_Value("RecipientTo");
  }

  public void setRecipientTo(String value) {
    set_ValueNoCheck("RecipientTo", value);
  }

  public String getRecipientCc() {
    return (String) get_Value("RecipientCc");
  }

  public void setRecipientCc(String value) {
    set_ValueNoCheck("RecipientCc", value);
  }

  public String getRecipientBcc() {
    return (String) get_Value("RecipientBcc");
  }

  public void setRecipientBcc(String value) {
    set_ValueNoCheck("RecipientBcc", value);
  }

  public String getMessageID() {
    return (String) get_Value("MessageID");
  }

  public void setMessageID(String value) {
    set_ValueNoCheck("MessageID", value);
  }

  public String getIsDelivered() {
    return (String) get_Value("IsDelivered");
  }

  public void setIsDelivered(String value) {
    set_ValueNoCheck("IsDelivered", value);
  }
}

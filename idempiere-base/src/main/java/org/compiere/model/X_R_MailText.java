// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of R_MailText that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_R_MailText.java on release-12, release-13 and
 * master.
 */
@Model(table = "R_MailText")
public class X_R_MailText extends PO {
  public static final String Table_Name = "R_MailText";
  public static final int Table_ID = 416;
  private static final long serialVersionUID = 1L;

  public X_R_MailText(Properties ctx, int R_MailText_ID, String trxName) {
    super(ctx, R_MailText_ID, trxName);
  }

  public X_R_MailText(Properties ctx, String R_MailText_UU, String trxName) {
    super(ctx, R_MailText_UU, trxName);
  }

  public X_R_MailText(Properties ctx, ResultSet rs, String trxName) {
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

  public int getR_MailText_ID() {
    return get_ValueAsInt("R_MailText_ID");
  }

  public String getName() {
    return (String) get_Value("Name");
  }

  public void setName(String value) {
    set_ValueNoCheck("Name", value);
  }

  public boolean isHtml() {
    return get_ValueAsBoolean("IsHtml");
  }

  public void setIsHtml(boolean value) {
    set_ValueNoCheck("IsHtml", value);
  }

  public String getMailHeader() {
    return (String) get_Value("MailHeader");
  }

  public void setMailHeader(String value) {
    set_ValueNoCheck("MailHeader", value);
  }

  public String getMailText() {
    return (String) get_Value("MailText");
  }

  public void setMailText(String value) {
    set_ValueNoCheck("MailText", value);
  }

  public String getMailText2() {
    return (String) get_Value("MailText2");
  }

  public void setMailText2(String value) {
    set_ValueNoCheck("MailText2", value);
  }

  public String getMailText3() {
    return (String) get_Value("MailText3");
  }

  public void setMailText3(String value) {
    set_ValueNoCheck("MailText3", value);
  }
}

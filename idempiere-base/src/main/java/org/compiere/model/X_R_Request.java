// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of R_Request that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_R_Request.java on release-12, release-13 and
 * master.
 */
@Model(table = "R_Request")
public class X_R_Request extends PO {
  public static final String Table_Name = "R_Request";
  public static final int Table_ID = 417;
  private static final long serialVersionUID = 1L;

  public X_R_Request(Properties ctx, int R_Request_ID, String trxName) {
    super(ctx, R_Request_ID, trxName);
  }

  public X_R_Request(Properties ctx, String R_Request_UU, String trxName) {
    super(ctx, R_Request_UU, trxName);
  }

  public X_R_Request(Properties ctx, ResultSet rs, String trxName) {
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

  public int getR_Request_ID() {
    return get_ValueAsInt("R_Request_ID");
  }

  public int getR_RequestType_ID() {
    return get_ValueAsInt("R_RequestType_ID");
  }

  public void setR_RequestType_ID(int value) {
    set_ValueNoCheck("R_RequestType_ID", value < 1 ? null : value);
  }

  public String getSummary() {
    return (String) get_Value("Summary");
  }

  public void setSummary(String value) {
    set_ValueNoCheck("Summary", value);
  }

  public int getC_BPartner_ID() {
    return get_ValueAsInt("C_BPartner_ID");
  }

  public void setC_BPartner_ID(int value) {
    set_ValueNoCheck("C_BPartner_ID", value < 1 ? null : value);
  }

  public int getAD_User_ID() {
    return get_ValueAsInt("AD_User_ID");
  }

  public void setAD_User_ID(int value) {
    set_ValueNoCheck("AD_User_ID", value < 0 ? null : value);
  }

  public int getSalesRep_ID() {
    return get_ValueAsInt("SalesRep_ID");
  }

  public void setSalesRep_ID(int value) {
    set_ValueNoCheck("SalesRep_ID", value < 1 ? null : value);
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

  public int getC_Invoice_ID() {
    return get_ValueAsInt("C_Invoice_ID");
  }

  public void setC_Invoice_ID(int value) {
    set_ValueNoCheck("C_Invoice_ID", value < 1 ? null : value);
  }

  public Timestamp getDateNextAction() {
    return (Timestamp) get_Value("DateNextAction");
  }

  public void setDateNextAction(Timestamp value) {
    set_ValueNoCheck("DateNextAction", value);
  }

  public String getNextAction() {
    return (String) get_Value("NextAction");
  }

  public void setNextAction(String value) {
    set_ValueNoCheck("NextAction", value);
  }

  public String getPriority() {
    return (String) get_Value("Priority");
  }

  public void setPriority(String value) {
    set_ValueNoCheck("Priority", value);
  }
}

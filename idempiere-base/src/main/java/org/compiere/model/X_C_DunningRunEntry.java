// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;
import org.compiere.util.Env;

/**
 * The columns of C_DunningRunEntry that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_DunningRunEntry.java on release-12, release-13 and
 * master.
 */
@Model(table = "C_DunningRunEntry")
public class X_C_DunningRunEntry extends PO {
  public static final String Table_Name = "C_DunningRunEntry";
  public static final int Table_ID = 527;
  private static final long serialVersionUID = 1L;

  public X_C_DunningRunEntry(Properties ctx, int C_DunningRunEntry_ID, String trxName) {
    super(ctx, C_DunningRunEntry_ID, trxName);
  }

  public X_C_DunningRunEntry(Properties ctx, String C_DunningRunEntry_UU, String trxName) {
    super(ctx, C_DunningRunEntry_UU, trxName);
  }

  public X_C_DunningRunEntry(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 3;
  }

  public int getC_DunningRunEntry_ID() {
    return get_ValueAsInt("C_DunningRunEntry_ID");
  }

  public int getC_DunningRun_ID() {
    return get_ValueAsInt("C_DunningRun_ID");
  }

  public void setC_DunningRun_ID(int value) {
    set_ValueNoCheck("C_DunningRun_ID", value < 1 ? null : value);
  }

  public int getC_DunningLevel_ID() {
    return get_ValueAsInt("C_DunningLevel_ID");
  }

  public void setC_DunningLevel_ID(int value) {
    set_ValueNoCheck("C_DunningLevel_ID", value < 1 ? null : value);
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

  public int getAD_User_ID() {
    return get_ValueAsInt("AD_User_ID");
  }

  public void setAD_User_ID(int value) {
    set_ValueNoCheck("AD_User_ID", value < 0 ? null : value);
  }

  public int getC_Currency_ID() {
    return get_ValueAsInt("C_Currency_ID");
  }

  public void setC_Currency_ID(int value) {
    set_ValueNoCheck("C_Currency_ID", value < 1 ? null : value);
  }

  public int getSalesRep_ID() {
    return get_ValueAsInt("SalesRep_ID");
  }

  public void setSalesRep_ID(int value) {
    set_ValueNoCheck("SalesRep_ID", value < 1 ? null : value);
  }

  public BigDecimal getAmt() {
    BigDecimal value = (BigDecimal) get_Value("Amt");
    return value == null ? Env.ZERO : value;
  }

  public void setAmt(BigDecimal value) {
    set_ValueNoCheck("Amt", value);
  }

  public BigDecimal getQty() {
    BigDecimal value = (BigDecimal) get_Value("Qty");
    return value == null ? Env.ZERO : value;
  }

  public void setQty(BigDecimal value) {
    set_ValueNoCheck("Qty", value);
  }

  public String getNote() {
    return (String) get_Value("Note");
  }

  public void setNote(String value) {
    set_ValueNoCheck("Note", value);
  }

  public boolean isProcessed() {
    return get_ValueAsBoolean("Processed");
  }

  public void setProcessed(boolean value) {
    set_ValueNoCheck("Processed", value);
  }
}

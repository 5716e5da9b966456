// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;
import org.compiere.util.Env;

/**
 * The columns of C_DunningRunLine that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_DunningRunLine.java on release-12, release-13 and
 * master.
 */
@Model(table = "C_DunningRunLine")
public class X_C_DunningRunLine extends PO {
  public static final String Table_Name = "C_DunningRunLine";
  public static final int Table_ID = 524;
  private static final long serialVersionUID = 1L;

  public X_C_DunningRunLine(Properties ctx, int C_DunningRunLine_ID, String trxName) {
    super(ctx, C_DunningRunLine_ID, trxName);
  }

  public X_C_DunningRunLine(Properties ctx, String C_DunningRunLine_UU, String trxName) {
    super(ctx, C_DunningRunLine_UU, trxName);
  }

  public X_C_DunningRunLine(Properties ctx, ResultSet rs, String trxName) {
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

  public int getC_DunningRunLine_ID() {
    return get_ValueAsInt("C_DunningRunLine_ID");
  }

  public int getC_DunningRunEntry_ID() {
    return get_ValueAsInt("C_DunningRunEntry_ID");
  }

  public void setC_DunningRunEntry_ID(int value) {
    set_ValueNoCheck("C_DunningRunEntry_ID", value < 1 ? null : value);
  }

  public int getC_Invoice_ID() {
    return get_ValueAsInt("C_Invoice_ID");
  }

  public void setC_Invoice_ID(int value) {
    set_ValueNoCheck("C_Invoice_ID", value < 1 ? null : value);
  }

  public int getC_InvoicePaySchedule_ID() {
    return get_ValueAsInt("C_InvoicePaySchedule_ID");
  }

  public void setC_InvoicePaySchedule_ID(int value) {
    set_ValueNoCheck("C_InvoicePaySchedule_ID", value < 1 ? null : value);
  }

  public int getC_Payment_ID() {
    return get_ValueAsInt("C_Payment_ID");
  }

  public void setC_Payment_ID(int value) {
    set_ValueNoCheck("C_Payment_ID", value < 1 ? null : value);
  }

  public BigDecimal getAmt() {
    BigDecimal value = (BigDecimal) get_Value("Amt");
    return value == null ? Env.ZERO : value;
  }

  public void setAmt(BigDecimal value) {
    set_ValueNoCheck("Amt", value);
  }

  public BigDecimal getOpenAmt() {
    BigDecimal value = (BigDecimal) get_Value("OpenAmt");
    return value == null ? Env.ZERO : value;
  }

  public void setOpenAmt(BigDecimal value) {
    set_ValueNoCheck("OpenAmt", value);
  }

  public BigDecimal getConvertedAmt() {
    BigDecimal value = (BigDecimal) get_Value("ConvertedAmt");
    return value == null ? Env.ZERO : value;
  }

  public void setConvertedAmt(BigDecimal value) {
    set_ValueNoCheck("ConvertedAmt", value);
  }

  public BigDecimal getFeeAmt() {
    BigDecimal value = (BigDecimal) get_Value("FeeAmt");
    return value == null ? Env.ZERO : value;
  }

  public void setFeeAmt(BigDecimal value) {
    set_ValueNoCheck("FeeAmt", value);
  }

  public BigDecimal getInterestAmt() {
    BigDecimal value = (BigDecimal) get_Value("InterestAmt");
    return value == null ? Env.ZERO : value;
  }

  public void setInterestAmt(BigDecimal value) {
    set_ValueNoCheck("InterestAmt", value);
  }

  public BigDecimal getTotalAmt() {
    BigDecimal value = (BigDecimal) get_Value("TotalAmt");
    return value == null ? Env.ZERO : value;
  }

  public void setTotalAmt(BigDecimal value) {
    set_ValueNoCheck("TotalAmt", value);
  }

  public int getDaysDue() {
    return get_ValueAsInt("DaysDue");
  }

  public void setDaysDue(int value) {
    set_ValueNoCheck("DaysDue", value);
  }

  public int getTimesDunned() {
    return get_ValueAsInt("TimesDunned");
  }

  public void setTimesDunned(int value) {
    set_ValueNoCheck("TimesDunned", value);
  }

  public boolean isInDispute() {
    return get_ValueAsBoolean("IsInDispute");
  }

  public void setIsInDispute(boolean value) {
    set_ValueNoCheck("IsInDispute", value);
  }

  public boolean isProcessed() {
    return get_ValueAsBoolean("Processed");
  }

  public void setProcessed(boolean value) {
    set_ValueNoCheck("Processed", value);
  }
}

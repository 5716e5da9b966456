// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;
import org.compiere.util.Env;

/**
 * The columns of C_DunningLevel that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_DunningLevel.java on release-12, release-13 and
 * master.
 */
@Model(table = "C_DunningLevel")
public class X_C_DunningLevel extends PO {
  public static final String Table_Name = "C_DunningLevel";
  public static final int Table_ID = 331;
  public static final String INVOICECOLLECTIONTYPE_CollectionAgency = "C";
  public static final String INVOICECOLLECTIONTYPE_Dunning = "D";
  public static final String INVOICECOLLECTIONTYPE_LegalProcedure = "L";
  public static final String INVOICECOLLECTIONTYPE_Uncollectable = "U";
  private static final long serialVersionUID = 1L;

  public X_C_DunningLevel(Properties ctx, int C_DunningLevel_ID, String trxName) {
    super(ctx, C_DunningLevel_ID, trxName);
  }

  public X_C_DunningLevel(Properties ctx, String C_DunningLevel_UU, String trxName) {
    super(ctx, C_DunningLevel_UU, trxName);
  }

  public X_C_DunningLevel(Properties ctx, ResultSet rs, String trxName) {
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

  public int getC_DunningLevel_ID() {
    return get_ValueAsInt("C_DunningLevel_ID");
  }

  public int getC_Dunning_ID() {
    return get_ValueAsInt("C_Dunning_ID");
  }

  public void setC_Dunning_ID(int value) {
    set_ValueNoCheck("C_Dunning_ID", value < 1 ? null : value);
  }

  public String getName() {
    return (String) get_Value("Name");
  }

  public void setName(String value) {
    set_ValueNoCheck("Name", value);
  }

  public String getPrintName() {
    return (String) get_Value("PrintName");
  }

  public void setPrintName(String value) {
    set_ValueNoCheck("PrintName", value);
  }

  public String getNote() {
    return (String) get_Value("Note");
  }

  public void setNote(String value) {
    set_ValueNoCheck("Note", value);
  }

  public BigDecimal getDaysAfterDue() {
    BigDecimal value = (BigDecimal) get_Value("DaysAfterDue");
    return value == null ? Env.ZERO : value;
  }

  public void setDaysAfterDue(BigDecimal value) {
    set_ValueNoCheck("DaysAfterDue", value);
  }

  public int getDaysBetweenDunning() {
    return get_ValueAsInt("DaysBetweenDunning");
  }

  public void setDaysBetweenDunning(int value) {
    set_ValueNoCheck("DaysBetweenDunning", value);
  }

  public boolean isChargeFee() {
    return get_ValueAsBoolean("ChargeFee");
  }

  public void setChargeFee(boolean value) {
    set_ValueNoCheck("ChargeFee", value);
  }

  public BigDecimal getFeeAmt() {
    BigDecimal value = (BigDecimal) get_Value("FeeAmt");
    return value == null ? Env.ZERO : value;
  }

  public void setFeeAmt(BigDecimal value) {
    set_ValueNoCheck("FeeAmt", value);
  }

  public boolean isChargeInterest() {
    return get_ValueAsBoolean("ChargeInterest");
  }

  public void setChargeInterest(boolean value) {
    set_ValueNoCheck("ChargeInterest", value);
  }

  public BigDecimal getInterestPercent() {
    BigDecimal value = (BigDecimal) get_Value("InterestPercent");
    return value == null ? Env.ZERO : value;
  }

  public void setInterestPercent(BigDecimal value) {
    set_ValueNoCheck("InterestPercent", value);
  }

  public boolean isShowAllDue() {
    return get_ValueAsBoolean("IsShowAllDue");
  }

  public void setIsShowAllDue(boolean value) {
    set_ValueNoCheck("IsShowAllDue", value);
  }

  public boolean isShowNotDue() {
    return get_ValueAsBoolean("IsShowNotDue");
  }

  public void setIsShowNotDue(boolean value) {
    set_ValueNoCheck("IsShowNotDue", value);
  }

  public boolean isSetCreditStop() {
    return get_ValueAsBoolean("IsSetCreditStop");
  }

  public void setIsSetCreditStop(boolean value) {
    set_ValueNoCheck("IsSetCreditStop", value);
  }

  public boolean isSetPaymentTerm() {
    return get_ValueAsBoolean("IsSetPaymentTerm");
  }

  public void setIsSetPaymentTerm(boolean value) {
    set_ValueNoCheck("IsSetPaymentTerm", value);
  }

  public boolean isStatement() {
    return get_ValueAsBoolean("IsStatement");
  }

  public void setIsStatement(boolean value) {
    set_ValueNoCheck("IsStatement", value);
  }

  public String getInvoiceCollectionType() {
    return (String) get_Value("InvoiceCollectionType");
  }

  public void setInvoiceCollectionType(String value) {
    set_ValueNoCheck("InvoiceCollectionType", value);
  }
}

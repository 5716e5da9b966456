// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Properties;
import org.adempiere.base.Model;
import org.compiere.util.Env;

/**
 * The columns of C_BPartner that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_BPartner.java on release-12, release-13 and
 * master.
 */
@Model(table = "C_BPartner")
public class X_C_BPartner extends PO {
  public static final String Table_Name = "C_BPartner";
  public static final int Table_ID = 291;
  public static final String SOCREDITSTATUS_CreditHold = "H";
  public static final String SOCREDITSTATUS_CreditOK = "O";
  public static final String SOCREDITSTATUS_CreditStop = "S";
  public static final String SOCREDITSTATUS_CreditWatch = "W";
  public static final String SOCREDITSTATUS_NoCreditCheck = "X";
  private static final long serialVersionUID = 1L;

  public X_C_BPartner(Properties ctx, int C_BPartner_ID, String trxName) {
    super(ctx, C_BPartner_ID, trxName);
  }

  public X_C_BPartner(Properties ctx, String C_BPartner_UU, String trxName) {
    super(ctx, C_BPartner_UU, trxName);
  }

  public X_C_BPartner(Properties ctx, ResultSet rs, String trxName) {
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

  public int getC_BPartner_ID() {
    return get_ValueAsInt("C_BPartner_ID");
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

  public String getAD_Language() {
    return (String) get_Value("AD_Language");
  }

  public void setAD_Language(String value) {
    set_ValueNoCheck("AD_Language", value);
  }

  public int getC_Dunning_ID() {
    return get_ValueAsInt("C_Dunning_ID");
  }

  public void setC_Dunning_ID(int value) {
    set_ValueNoCheck("C_Dunning_ID", value < 1 ? null : value);
  }

  public Timestamp getDunningGrace() {
    return (Timestamp) get_Value("DunningGrace");
  }

  public void setDunningGrace(Timestamp value) {
    set_ValueNoCheck("DunningGrace", value);
  }

  public String getSOCreditStatus() {
    return (String) get_Value("SOCreditStatus");
  }

  public void setSOCreditStatus(String value) {
    set_ValueNoCheck("SOCreditStatus", value);
  }

  public BigDecimal getSO_CreditLimit() {
    BigDecimal value = (BigDecimal) get_Value("SO_CreditLimit");
    return value == null ? Env.ZERO : value;
  }

  public void setSO_CreditLimit(BigDecimal value) {
    set_ValueNoCheck("SO_CreditLimit", value);
  }

  public int getSalesRep_ID() {
    return get_ValueAsInt("SalesRep_ID");
  }

  public void setSalesRep_ID(int value) {
    set_ValueNoCheck("SalesRep_ID", value < 1 ? null : value);
  }

  public int getC_BP_Group_ID() {
    return get_ValueAsInt("C_BP_Group_ID");
  }

  public void setC_BP_Group_ID(int value) {
    set_ValueNoCheck("C_BP_Group_ID", value < 1 ? null : value);
  }
}

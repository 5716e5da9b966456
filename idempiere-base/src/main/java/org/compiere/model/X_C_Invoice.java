// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Properties;
import org.adempiere.base.Model;
import org.compiere.util.Env;

/**
 * The columns of C_Invoice that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_Invoice.java on release-12, release-13 and
 * master.
 */
@Model(table = "C_Invoice")
public class X_C_Invoice extends PO {
  public static final String Table_Name = "C_Invoice";
  public static final int Table_ID = 318;
  public static final String INVOICECOLLECTIONTYPE_CollectionAgency = "C";
  public static final String INVOICECOLLECTIONTYPE_Dunning = "D";
  public static final String INVOICECOLLECTIONTYPE_LegalProcedure = "L";
  public static final String INVOICECOLLECTIONTYPE_Uncollectable = "U";
  private static final long serialVersionUID = 1L;

  public X_C_Invoice(Properties ctx, int C_Invoice_ID, String trxName) {
    super(ctx, C_Invoice_ID, trxName);
  }

  public X_C_Invoice(Properties ctx, String C_Invoice_UU, String trxName) {
    super(ctx, C_Invoice_UU, trxName);
  }

  public X_C_Invoice(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 1;
  }

  public int getC_Invoice_ID() {
    return get_ValueAsInt("C_Invoice_ID");
  }

  public String getDocumentNo() {
    return (String) get_Value("DocumentNo");
  }

  public void setDocumentNo(String value) {
    set_ValueNoCheck("DocumentNo", value);
  }

  public String getDocStatus() {
    return (String) get_Value("DocStatus");
  }

  public void setDocStatus(String value) {
    set_ValueNoCheck("DocStatus", value);
  }

  public int getC_BPartner_ID() {
    return get_ValueAsInt("C_BPartner_ID");
  }

  public void setC_BPartner_ID(int value) {
    set_ValueNoCheck("C_BPartner_ID", value < 1 ? null : value);
  }

  public Timestamp getDateInvoiced() {
    return (Timestamp) get_Value("DateInvoiced");
  }

  public void setDateInvoiced(Timestamp value) {
    set_ValueNoCheck("DateInvoiced", value);
  }

  public BigDecimal getGrandTotal() {
    BigDecimal value = (BigDecimal) get_Value("GrandTotal");
    return value == null ? Env.ZERO : value;
  }

  public void setGrandTotal(BigDecimal value) {
    set_ValueNoCheck("GrandTotal", value);
  }

  public int getC_Currency_ID() {
    return get_ValueAsInt("C_Currency_ID");
  }

  public void setC_Currency_ID(int value) {
    set_ValueNoCheck("C_Currency_ID", value < 1 ? null : value);
  }

  public boolean isInDispute() {
    return get_ValueAsBoolean("IsInDispute");
  }

  public void setIsInDispute(boolean value) {
    set_ValueNoCheck("IsInDispute", value);
  }

  public Timestamp getDunningGrace() {
    return (Timestamp) get_Value("DunningGrace");
  }

  public void setDunningGrace(Timestamp value) {
    set_ValueNoCheck("DunningGrace", value);
  }

  public int getC_DunningLevel_ID() {
    return get_ValueAsInt("C_DunningLevel_ID");
  }

  public void setC_DunningLevel_ID(int value) {
    set_ValueNoCheck("C_DunningLevel_ID", value < 1 ? null : value);
  }

  public String getInvoiceCollectionType() {
    return (String) get_Value("InvoiceCollectionType");
  }

  public void setInvoiceCollectionType(String value) {
    set_ValueNoCheck("InvoiceCollectionType", value);
  }

  public boolean isPaid() {
    return get_ValueAsBoolean("IsPaid");
  }

  public void setIsPaid(boolean value) {
    set_ValueNoCheck("IsPaid", value);
  }

  public boolean isSOTrx() {
    return get_ValueAsBoolean("IsSOTrx");
  }

  public void setIsSOTrx(boolean value) {
    set_ValueNoCheck("IsSOTrx", value);
  }
}

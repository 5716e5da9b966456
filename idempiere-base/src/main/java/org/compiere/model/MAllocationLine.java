// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Properties;

/**
 * A line of an allocation, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MAllocationLine.java on release-12, release-13 and master.
 */
public class MAllocationLine extends X_C_AllocationLine {
  private static final long serialVersionUID = 1L;

  public MAllocationLine(Properties ctx, int C_AllocationLine_ID, String trxName) {
    super(ctx, C_AllocationLine_ID, trxName);
  }

  public MAllocationLine(Properties ctx, String C_AllocationLine_UU, String trxName) {
    super(ctx, C_AllocationLine_UU, trxName);
  }

  public MAllocationLine(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public MAllocationLine(MAllocationHdr parent, BigDecimal Amount, BigDecimal DiscountAmt, BigDecimal WriteOffAmt,
      BigDecimal OverUnderAmt) {
    this(parent.getCtx(), 0, parent.get_TrxName());
    setAD_Org_ID(parent.getAD_Org_ID());
    set_ValueNoCheck("C_AllocationHdr_ID", parent.get_ID());
    set_ValueNoCheck("DateTrx", parent.get_Value("DateTrx"));
    set_ValueNoCheck("Amount", Amount);
    set_ValueNoCheck("DiscountAmt", orNothing(DiscountAmt));
    set_ValueNoCheck("WriteOffAmt", orNothing(WriteOffAmt));
    set_ValueNoCheck("OverUnderAmt", orNothing(OverUnderAmt));
  }

  public void setDocInfo(int C_BPartner_ID, int C_Order_ID, int C_Invoice_ID) {
    set_ValueNoCheck("C_BPartner_ID", orNull(C_BPartner_ID));
    set_ValueNoCheck("C_Order_ID", orNull(C_Order_ID));
    set_ValueNoCheck("C_Invoice_ID", orNull(C_Invoice_ID));
  }

  public void setPaymentInfo(int C_Payment_ID, int C_CashLine_ID) {
    set_ValueNoCheck("C_Payment_ID", orNull(C_Payment_ID));
    set_ValueNoCheck("C_CashLine_ID", orNull(C_CashLine_ID));
  }

  private static BigDecimal orNothing(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }

  private static Integer orNull(int key) {
    return key == 0 ? null : (Integer) key;
  }
}

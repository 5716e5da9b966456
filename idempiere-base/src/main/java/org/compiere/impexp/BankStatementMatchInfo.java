// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.impexp;

/**
 * What a matcher found; keys, 0 for nothing.
 * Checked against org.adempiere.base/src/org/compiere/impexp/BankStatementMatchInfo.java on release-12, release-13 and master.
 */
public class BankStatementMatchInfo {
  private int partner;
  private int payment;
  private int invoice;

  public boolean isMatched() {
    return partner > 0 || payment > 0 || invoice > 0;
  }

  public int getC_BPartner_ID() {
    return partner;
  }

  public void setC_BPartner_ID(int C_BPartner_ID) {
    partner = C_BPartner_ID;
  }

  public int getC_Payment_ID() {
    return payment;
  }

  public void setC_Payment_ID(int C_Payment_ID) {
    payment = C_Payment_ID;
  }

  public int getC_Invoice_ID() {
    return invoice;
  }

  public void setC_Invoice_ID(int C_Invoice_ID) {
    invoice = C_Invoice_ID;
  }
}

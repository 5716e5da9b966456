// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The record of an invoice, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MInvoice.java on release-12, release-13 and
 * master.
 */
public class MInvoice extends X_C_Invoice {
  private static final long serialVersionUID = 1L;

  public MInvoice(Properties ctx, int C_Invoice_ID, String trxName) {
    super(ctx, C_Invoice_ID, trxName);
  }

  public MInvoice(Properties ctx, String C_Invoice_UU, String trxName) {
    super(ctx, C_Invoice_UU, trxName);
  }

  public MInvoice(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

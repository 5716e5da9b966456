// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The record of a business partner, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MBPartner.java on release-12, release-13 and
 * master.
 */
public class MBPartner extends X_C_BPartner {
  private static final long serialVersionUID = 1L;

  public MBPartner(Properties ctx, int C_BPartner_ID, String trxName) {
    super(ctx, C_BPartner_ID, trxName);
  }

  public MBPartner(Properties ctx, String C_BPartner_UU, String trxName) {
    super(ctx, C_BPartner_UU, trxName);
  }

  public MBPartner(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The record of a dunning procedure, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MDunning.java on release-12, release-13 and
 * master.
 */
public class MDunning extends X_C_Dunning {
  private static final long serialVersionUID = 1L;

  public MDunning(Properties ctx, int C_Dunning_ID, String trxName) {
    super(ctx, C_Dunning_ID, trxName);
  }

  public MDunning(Properties ctx, String C_Dunning_UU, String trxName) {
    super(ctx, C_Dunning_UU, trxName);
  }

  public MDunning(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

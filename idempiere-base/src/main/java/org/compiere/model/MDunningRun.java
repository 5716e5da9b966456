// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The record of a dunning run, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MDunningRun.java on release-12, release-13 and
 * master.
 */
public class MDunningRun extends X_C_DunningRun {
  private static final long serialVersionUID = 1L;

  public MDunningRun(Properties ctx, int C_DunningRun_ID, String trxName) {
    super(ctx, C_DunningRun_ID, trxName);
  }

  public MDunningRun(Properties ctx, String C_DunningRun_UU, String trxName) {
    super(ctx, C_DunningRun_UU, trxName);
  }

  public MDunningRun(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

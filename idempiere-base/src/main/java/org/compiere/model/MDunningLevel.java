// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The record of a level of a dunning procedure, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MDunningLevel.java on release-12, release-13 and
 * master.
 */
public class MDunningLevel extends X_C_DunningLevel {
  private static final long serialVersionUID = 1L;

  public MDunningLevel(Properties ctx, int C_DunningLevel_ID, String trxName) {
    super(ctx, C_DunningLevel_ID, trxName);
  }

  public MDunningLevel(Properties ctx, String C_DunningLevel_UU, String trxName) {
    super(ctx, C_DunningLevel_UU, trxName);
  }

  public MDunningLevel(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

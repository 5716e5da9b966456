// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The record of an item of a notice, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MDunningRunLine.java on release-12, release-13 and
 * master.
 */
public class MDunningRunLine extends X_C_DunningRunLine {
  private static final long serialVersionUID = 1L;

  public MDunningRunLine(Properties ctx, int C_DunningRunLine_ID, String trxName) {
    super(ctx, C_DunningRunLine_ID, trxName);
  }

  public MDunningRunLine(Properties ctx, String C_DunningRunLine_UU, String trxName) {
    super(ctx, C_DunningRunLine_UU, trxName);
  }

  public MDunningRunLine(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

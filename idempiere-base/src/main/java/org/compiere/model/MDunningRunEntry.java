// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The record of a notice to one customer, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MDunningRunEntry.java on release-12, release-13 and
 * master.
 */
public class MDunningRunEntry extends X_C_DunningRunEntry {
  private static final long serialVersionUID = 1L;

  public MDunningRunEntry(Properties ctx, int C_DunningRunEntry_ID, String trxName) {
    super(ctx, C_DunningRunEntry_ID, trxName);
  }

  public MDunningRunEntry(Properties ctx, String C_DunningRunEntry_UU, String trxName) {
    super(ctx, C_DunningRunEntry_UU, trxName);
  }

  public MDunningRunEntry(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.compiere.util.Env;

/**
 * An organisation.
 * Checked against org.adempiere.base/src/org/compiere/model/MOrg.java on release-12, release-13 and master.
 */
public class MOrg extends X_AD_Org {
  private static final long serialVersionUID = 1L;

  public MOrg(Properties ctx, int AD_Org_ID, String trxName) {
    super(ctx, AD_Org_ID, trxName);
  }

  public MOrg(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static MOrg get(int AD_Org_ID) {
    return get(Env.getCtx(), AD_Org_ID);
  }

  public static MOrg get(Properties ctx, int AD_Org_ID) {
    return new MOrg(ctx, AD_Org_ID, null);
  }
}

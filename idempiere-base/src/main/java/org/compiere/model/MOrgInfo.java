// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.compiere.util.Env;

/**
 * Address, contact and bank of an organisation.
 * Checked against org.adempiere.base/src/org/compiere/model/MOrgInfo.java on release-12, release-13 and master.
 */
public class MOrgInfo extends X_AD_OrgInfo {
  private static final long serialVersionUID = 1L;

  public MOrgInfo(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static MOrgInfo get(int AD_Org_ID) {
    return get(Env.getCtx(), AD_Org_ID, null);
  }

  public static MOrgInfo get(Properties ctx, int AD_Org_ID) {
    return get(ctx, AD_Org_ID, null);
  }

  /** Null when the organisation has none. */
  public static MOrgInfo get(Properties ctx, int AD_Org_ID, String trxName) {
    return new Query(ctx, Table_Name, "AD_Org_ID = ?", trxName).setParameters(AD_Org_ID).first();
  }
}

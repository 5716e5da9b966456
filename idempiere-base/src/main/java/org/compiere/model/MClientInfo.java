// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.compiere.util.DB;
import org.compiere.util.Env;

/**
 * What belongs to a tenant once.
 * Checked against org.adempiere.base/src/org/compiere/model/MClientInfo.java on release-12, release-13 and master.
 */
public class MClientInfo extends X_AD_ClientInfo {
  private static final long serialVersionUID = 1L;

  public MClientInfo(Properties ctx, int AD_ClientInfo_ID, String trxName) {
    super(ctx, AD_ClientInfo_ID, trxName);
  }

  public MClientInfo(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static MClientInfo get(Properties ctx) {
    return get(ctx, Env.getAD_Client_ID(ctx), null);
  }

  public static MClientInfo get(Properties ctx, int AD_Client_ID) {
    return get(ctx, AD_Client_ID, null);
  }

  /** Null when the tenant has none. */
  public static MClientInfo get(Properties ctx, int AD_Client_ID, String trxName) {
    return new Query(ctx, Table_Name, "AD_Client_ID = ?", trxName).setParameters(AD_Client_ID).first();
  }

  /** The currency of the first accounting schema, 0 without one. */
  public int getC_Currency_ID() {
    return Math.max(0, DB.getSQLValueEx(get_TrxName(),
        "SELECT C_Currency_ID FROM C_AcctSchema WHERE C_AcctSchema_ID = ?", getC_AcctSchema1_ID()));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.compiere.util.Env;

/**
 * A user or a contact.
 * Checked against org.adempiere.base/src/org/compiere/model/MUser.java on release-12, release-13 and master.
 */
public class MUser extends X_AD_User {
  private static final long serialVersionUID = 1L;

  public MUser(Properties ctx, int AD_User_ID, String trxName) {
    super(ctx, AD_User_ID, trxName);
  }

  public MUser(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static MUser get(Properties ctx) {
    return get(ctx, Env.getAD_User_ID(ctx));
  }

  public static MUser get(int AD_User_ID) {
    return get(Env.getCtx(), AD_User_ID);
  }

  /** Null when there is no such user. */
  public static MUser get(Properties ctx, int AD_User_ID) {
    MUser user = new MUser(ctx, AD_User_ID, null);
    return user.get_ID() == AD_User_ID ? user : null;
  }
}

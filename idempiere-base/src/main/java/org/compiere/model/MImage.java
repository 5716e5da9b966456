// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * A picture, such as a logo.
 * Checked against org.adempiere.base/src/org/compiere/model/MImage.java on release-12, release-13 and master.
 * Weaker than core: only pictures kept in the database.
 */
public class MImage extends X_AD_Image {
  private static final long serialVersionUID = 1L;

  public MImage(Properties ctx, int AD_Image_ID, String trxName) {
    super(ctx, AD_Image_ID, trxName);
  }

  public MImage(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static MImage get(int AD_Image_ID) {
    return get(org.compiere.util.Env.getCtx(), AD_Image_ID);
  }

  public static MImage get(Properties ctx, int AD_Image_ID) {
    return new MImage(ctx, AD_Image_ID, null);
  }

  public byte[] getData() {
    return super.getBinaryData();
  }
}

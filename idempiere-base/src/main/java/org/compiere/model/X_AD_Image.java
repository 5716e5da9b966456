// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of AD_Image that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_AD_Image.java on release-12, release-13 and
 * master.
 */
@Model(table = "AD_Image")
public class X_AD_Image extends PO {
  public static final String Table_Name = "AD_Image";
  public static final int Table_ID = 461;
  private static final long serialVersionUID = 1L;

  public X_AD_Image(Properties ctx, int AD_Image_ID, String trxName) {
    super(ctx, AD_Image_ID, trxName);
  }

  public X_AD_Image(Properties ctx, String AD_Image_UU, String trxName) {
    super(ctx, AD_Image_UU, trxName);
  }

  public X_AD_Image(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 6;
  }

  public int getAD_Image_ID() {
    return get_ValueAsInt("AD_Image_ID");
  }

  public String getName() {
    return (String) get_Value("Name");
  }

  public void setName(String value) {
    set_ValueNoCheck("Name", value);
  }

  public byte[] getBinaryData() {
    return (byte[]) get_Value("BinaryData");
  }

  public void setBinaryData(byte[] value) {
    set_ValueNoCheck("BinaryData", value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of C_DunningRun that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_DunningRun.java on release-12, release-13 and
 * master.
 */
@Model(table = "C_DunningRun")
public class X_C_DunningRun extends PO {
  public static final String Table_Name = "C_DunningRun";
  public static final int Table_ID = 526;
  private static final long serialVersionUID = 1L;

  public X_C_DunningRun(Properties ctx, int C_DunningRun_ID, String trxName) {
    super(ctx, C_DunningRun_ID, trxName);
  }

  public X_C_DunningRun(Properties ctx, String C_DunningRun_UU, String trxName) {
    super(ctx, C_DunningRun_UU, trxName);
  }

  public X_C_DunningRun(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 3;
  }

  public int getC_DunningRun_ID() {
    return get_ValueAsInt("C_DunningRun_ID");
  }

  public Timestamp getDunningDate() {
    return (Timestamp) get_Value("DunningDate");
  }

  public void setDunningDate(Timestamp value) {
    set_ValueNoCheck("DunningDate", value);
  }

  public int getC_Dunning_ID() {
    return get_ValueAsInt("C_Dunning_ID");
  }

  public void setC_Dunning_ID(int value) {
    set_ValueNoCheck("C_Dunning_ID", value < 1 ? null : value);
  }

  public int getC_DunningLevel_ID() {
    return get_ValueAsInt("C_DunningLevel_ID");
  }

  public void setC_DunningLevel_ID(int value) {
    set_ValueNoCheck("C_DunningLevel_ID", value < 1 ? null : value);
  }

  public String getDescription() {
    return (String) get_Value("Description");
  }

  public void setDescription(String value) {
    set_ValueNoCheck("Description", value);
  }

  public boolean isProcessed() {
    return get_ValueAsBoolean("Processed");
  }

  public void setProcessed(boolean value) {
    set_ValueNoCheck("Processed", value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;

/**
 * The columns of C_Dunning that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_Dunning.java on release-12, release-13 and
 * master.
 */
@Model(table = "C_Dunning")
public class X_C_Dunning extends PO {
  public static final String Table_Name = "C_Dunning";
  public static final int Table_ID = 301;
  private static final long serialVersionUID = 1L;

  public X_C_Dunning(Properties ctx, int C_Dunning_ID, String trxName) {
    super(ctx, C_Dunning_ID, trxName);
  }

  public X_C_Dunning(Properties ctx, String C_Dunning_UU, String trxName) {
    super(ctx, C_Dunning_UU, trxName);
  }

  public X_C_Dunning(Properties ctx, ResultSet rs, String trxName) {
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

  public int getC_Dunning_ID() {
    return get_ValueAsInt("C_Dunning_ID");
  }

  public String getName() {
    return (String) get_Value("Name");
  }

  public void setName(String value) {
    set_ValueNoCheck("Name", value);
  }

  public String getDescription() {
    return (String) get_Value("Description");
  }

  public void setDescription(String value) {
    set_ValueNoCheck("Description", value);
  }

  public boolean isDefault() {
    return get_ValueAsBoolean("IsDefault");
  }

  public void setIsDefault(boolean value) {
    set_ValueNoCheck("IsDefault", value);
  }

  public boolean isSendDunningLetter() {
    return get_ValueAsBoolean("SendDunningLetter");
  }

  public void setSendDunningLetter(boolean value) {
    set_ValueNoCheck("SendDunningLetter", value);
  }

  public boolean isCreateLevelsSequentially() {
    return get_ValueAsBoolean("CreateLevelsSequentially");
  }

  public void setCreateLevelsSequentially(boolean value) {
    set_ValueNoCheck("CreateLevelsSequentially", value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.compiere.util.DB;

/**
 * A notice to a user of the system.
 * Checked against org.adempiere.base/src/org/compiere/model/MNote.java on release-12, release-13 and master.
 */
public class MNote extends X_AD_Note {
  private static final long serialVersionUID = 1L;

  public MNote(Properties ctx, int AD_Note_ID, String trxName) {
    super(ctx, AD_Note_ID, trxName);
  }

  public MNote(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public MNote(Properties ctx, String AD_MessageValue, int AD_User_ID, String trxName) {
    this(ctx, 0, trxName);
    setAD_Message_ID(AD_MessageValue);
    setAD_User_ID(AD_User_ID);
  }

  /** By the message's key; core falls back to its message NoMessageFound. */
  public void setAD_Message_ID(String AD_MessageValue) {
    int id = DB.getSQLValueEx(null, "SELECT AD_Message_ID FROM AD_Message WHERE Value = ?", AD_MessageValue);
    setAD_Message_ID(id > 0 ? id
        : DB.getSQLValueEx(null, "SELECT AD_Message_ID FROM AD_Message WHERE Value = ?", "NoMessageFound"));
  }

  public void setRecord(int AD_Table_ID, int Record_ID) {
    setAD_Table_ID(AD_Table_ID);
    setRecord_ID(Record_ID);
  }

  @Override
  public void setClientOrg(int AD_Client_ID, int AD_Org_ID) {
    super.setClientOrg(AD_Client_ID, AD_Org_ID);
  }
}

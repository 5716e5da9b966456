// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import org.example.standin.Rows;

/**
 * A process of the dictionary.
 * Checked against org.adempiere.base/src/org/compiere/model/MProcess.java on release-12, release-13 and master.
 */
public class MProcess {
  private MProcess() {}

  /** Zero or less when there is none. */
  public static int getProcess_ID(String value, String trxName) {
    Integer id = Rows.first(trxName, "SELECT AD_Process_ID FROM AD_Process WHERE Value = ?", row -> row.getInt(1), value);
    return id == null ? -1 : id;
  }
}

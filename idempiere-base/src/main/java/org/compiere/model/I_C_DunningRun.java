// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

/**
 * Name and number of the table.
 * Checked against org.adempiere.base/src/org/compiere/model/I_C_DunningRun.java on release-12, release-13 and
 * master.
 */
public interface I_C_DunningRun {
  String Table_Name = "C_DunningRun";
  int Table_ID = 526;
}

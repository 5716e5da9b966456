// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

/**
 * Name and number of the table.
 * Checked against org.adempiere.base/src/org/compiere/model/I_C_DunningRunLine.java on release-12, release-13 and
 * master.
 */
public interface I_C_DunningRunLine {
  String Table_Name = "C_DunningRunLine";
  int Table_ID = 524;
}

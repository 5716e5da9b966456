// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

/**
 * Name and number of the table.
 * Checked against org.adempiere.base/src/org/compiere/model/I_AD_Note.java on release-12, release-13 and
 * master.
 */
public interface I_AD_Note {
  String Table_Name = "AD_Note";
  int Table_ID = 389;
}

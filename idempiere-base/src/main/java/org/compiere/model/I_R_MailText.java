// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

/**
 * Name and number of the table.
 * Checked against org.adempiere.base/src/org/compiere/model/I_R_MailText.java on release-12, release-13 and
 * master.
 */
public interface I_R_MailText {
  String Table_Name = "R_MailText";
  int Table_ID = 416;
}

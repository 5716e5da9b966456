// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.process;

/**
 * A document with a status.
 * Checked against org.adempiere.base/src/org/compiere/process/DocAction.java on release-12, release-13 and master.
 */
public interface DocAction {
  String ACTION_Complete = "CO";
  String ACTION_Prepare = "PR";
  String ACTION_Void = "VO";
  String ACTION_Close = "CL";
  String ACTION_ReActivate = "RE";
  String ACTION_Reverse_Correct = "RC";
  String STATUS_Completed = "CO";
  String STATUS_InProgress = "IP";
  String STATUS_Invalid = "IN";

  boolean processIt(String action) throws Exception;

  String prepareIt();

  String completeIt();

  boolean voidIt();

  boolean closeIt();

  boolean reActivateIt();

  String getDocStatus();

  String getProcessMsg();
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

/**
 * Answers whether a document may go on.
 * Checked against org.adempiere.base/src/org/adempiere/base/ICreditManager.java on release-12, release-13 and master.
 */
public interface ICreditManager {
  CreditStatus checkCreditStatus(String docAction);
}

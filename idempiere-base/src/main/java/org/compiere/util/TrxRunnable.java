// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

/**
 * Work inside one transaction.
 * Checked against org.adempiere.base/src/org/compiere/util/TrxRunnable.java on release-12, release-13 and master.
 */
public interface TrxRunnable {
  void run(String trxName);
}

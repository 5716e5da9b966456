// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

/**
 * Told when a transaction ends.
 * Checked against org.adempiere.base/src/org/compiere/util/TrxEventListener.java on release-12, release-13 and master.
 */
public interface TrxEventListener {
  void afterCommit(Trx trx, boolean success);

  void afterRollback(Trx trx, boolean success);

  void afterClose(Trx trx);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.db;

import org.compiere.model.PO;

/**
 * What differs between databases.
 * Checked against org.adempiere.base/src/org/compiere/db/AdempiereDatabase.java on release-12, release-13 and master.
 */
public interface AdempiereDatabase {
  String getName();

  /** Locks the row of the record, waiting at most this many seconds. */
  boolean forUpdate(PO po, int timeout);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import org.compiere.model.PO;

/**
 * Knows who answers for a document; null: another factory may.
 * Checked against org.adempiere.base/src/org/adempiere/base/ICreditManagerFactory.java on release-12, release-13 and master.
 */
public interface ICreditManagerFactory {
  ICreditManager getCreditManager(PO po);
}

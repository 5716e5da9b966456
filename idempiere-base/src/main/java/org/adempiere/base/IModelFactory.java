// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.sql.ResultSet;
import org.compiere.model.PO;

/**
 * Makes records by table name; null when the table is not its own.
 * Checked against org.adempiere.base/src/org/adempiere/base/IModelFactory.java on release-12, release-13 and master.
 */
public interface IModelFactory {
  Class<?> getClass(String tableName);

  PO getPO(String tableName, int Record_ID, String trxName);

  default PO getPO(String tableName, String Record_UU, String trxName) {
    return null;
  }

  PO getPO(String tableName, ResultSet rs, String trxName);
}

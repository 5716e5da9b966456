// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.compiere.util.Env;
import org.example.standin.Models;
import org.example.standin.Table;

/**
 * A table of the dictionary and the maker of its records.
 * Checked against org.adempiere.base/src/org/compiere/model/MTable.java on release-12, release-13 and master.
 */
public class MTable extends X_AD_Table {
  private static final long serialVersionUID = 1L;

  public MTable(Properties ctx, int AD_Table_ID, String trxName) {
    super(ctx, AD_Table_ID, trxName);
  }

  public MTable(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static MTable get(int AD_Table_ID) {
    return get(Env.getCtx(), AD_Table_ID);
  }

  public static MTable get(Properties ctx, int AD_Table_ID) {
    return new MTable(ctx, AD_Table_ID, null);
  }

  /** Null when there is no such table. */
  public static MTable get(Properties ctx, String tableName) {
    int id = getTable_ID(tableName);
    return id <= 0 ? null : get(ctx, id);
  }

  /** -1 when there is no such table. */
  public static int getTable_ID(String tableName) {
    return tableName == null ? 0 : Table.idOf(tableName);
  }

  public static String getTableName(Properties ctx, int AD_Table_ID) {
    return Table.byId(AD_Table_ID).name();
  }

  public Query createQuery(String whereClause, String trxName) {
    return new Query(getCtx(), this, whereClause, trxName);
  }

  /** The record in the class that a bundle or the stand-in has for it; id 0 makes a new one. */
  public PO getPO(int Record_ID, String trxName) {
    return Models.record(getCtx(), getTableName(), int.class, Record_ID, trxName);
  }

  public PO getPO(ResultSet rs, String trxName) {
    return Models.record(getCtx(), getTableName(), ResultSet.class, rs, trxName);
  }

  public PO getPOByUU(String uuID, String trxName) {
    return createQuery("CAST(" + getTableName() + "_UU AS VARCHAR(36)) = ?", trxName).setParameters(uuID).first();
  }
}

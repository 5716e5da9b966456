// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.model.POInfo;

/**
 * A record of a table that has no class of its own.
 * Checked against org.adempiere.base/src/org/adempiere/model/GenericPO.java on release-12, release-13 and master.
 */
public class GenericPO extends PO {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<String> TABLE = new ThreadLocal<>();

  public GenericPO(String tableName, Properties ctx, int ID, String trxName) {
    super(of(tableName, ctx), ID, trxName);
  }

  public GenericPO(String tableName, Properties ctx, ResultSet rs, String trxName) {
    super(of(tableName, ctx), rs, trxName);
  }

  private static Properties of(String tableName, Properties ctx) {
    TABLE.set(tableName);
    return ctx;
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(TABLE.get()));
  }

  @Override
  protected int get_AccessLevel() {
    return Integer.parseInt(p_info.getAccessLevel());
  }
}

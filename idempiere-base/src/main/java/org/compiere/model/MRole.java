// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.util.Properties;
import java.util.stream.Collectors;
import org.compiere.util.Env;
import org.example.standin.Rows;

/**
 * What the role of the login may see and do.
 * Checked against org.adempiere.base/src/org/compiere/model/MRole.java on release-12, release-13 and master.
 * Weaker than core: access to tenant, organisations and processes only, nothing about tables, columns and single records, no roles
 * within roles, nothing kept between calls.
 */
public final class MRole {
  public static final boolean SQL_RW = true;
  public static final boolean SQL_RO = false;
  public static final boolean SQL_FULLYQUALIFIED = true;
  public static final boolean SQL_NOTQUALIFIED = false;

  private final Properties ctx;

  private MRole(Properties ctx) {
    this.ctx = ctx;
  }

  public static MRole getDefault(Properties ctx, boolean reload) {
    return new MRole(ctx);
  }

  /** The statement with what the role may see of the table it reads first. */
  public String addAccessSQL(String SQL, String TableNameIn, boolean fullyQualified, boolean rw) {
    int order = SQL.lastIndexOf(" ORDER BY ");
    String select = order < 0 ? SQL : SQL.substring(0, order);
    String table = fullyQualified ? TableNameIn + "." : "";
    int client = Env.getAD_Client_ID(ctx);
    String access = (select.contains(" WHERE ") ? " AND " : " WHERE ") + table + "AD_Client_ID IN(" + (rw ? "" : "0,") + client + ")"
        + (isAccessAllOrgs() ? "" : " AND " + table + "AD_Org_ID IN (" + organisations(rw) + ")");
    return select + access + (order < 0 ? "" : SQL.substring(order));
  }

  /** True: read and write; false: read only; null: no access. */
  public synchronized Boolean getProcessAccess(int AD_Process_ID) {
    return Rows.first(null, "SELECT IsReadWrite FROM AD_Process_Access WHERE AD_Role_ID = ? AND AD_Process_ID = ? AND IsActive = 'Y'",
        row -> "Y".equals(row.getString(1)), role(), AD_Process_ID);
  }

  public boolean isAccessAllOrgs() {
    return Boolean.TRUE.equals(Rows.first(null, "SELECT IsAccessAllOrgs FROM AD_Role WHERE AD_Role_ID = ?",
        row -> "Y".equals(row.getString(1)), role()));
  }

  private String organisations(boolean rw) {
    String own = Rows.all(null, "SELECT AD_Org_ID FROM AD_Role_OrgAccess WHERE AD_Role_ID = ? AND IsActive = 'Y'"
        + " AND AD_Org_ID > 0" + (rw ? " AND IsReadOnly = 'N'" : ""), row -> row.getString(1), role()).stream()
        .collect(Collectors.joining(","));
    return own.isEmpty() ? "0" : "0," + own;
  }

  private int role() {
    return Env.getAD_Role_ID(ctx);
  }
}

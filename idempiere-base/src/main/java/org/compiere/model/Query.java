// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.adempiere.exceptions.DBException;
import org.compiere.util.Env;
import org.example.standin.Rows;
import org.example.standin.Table;

/**
 * Finds the records of one table.
 * Checked against org.adempiere.base/src/org/compiere/model/Query.java on release-12, release-13 and master.
 * Weaker than core: no joins, no role access, no selection; a stream reads all rows at once.
 */
public class Query {
  private final Properties ctx;
  private final MTable table;
  private final String where;
  private final String trxName;
  private Object[] parameters = new Object[0];
  private String orderBy;
  private boolean onlyActive;
  private boolean onlyClient;
  private boolean forUpdate;

  public Query(Properties ctx, MTable table, String whereClause, String trxName) {
    this.ctx = ctx;
    this.table = table;
    this.where = whereClause;
    this.trxName = trxName;
  }

  public Query(Properties ctx, String tableName, String whereClause, String trxName) {
    this(ctx, MTable.get(ctx, tableName), whereClause, trxName);
    if (table == null) {
      throw new IllegalArgumentException("Table Name Not Found - " + tableName);
    }
  }

  public Query setParameters(Object... parameters) {
    this.parameters = parameters == null ? new Object[0] : parameters;
    return this;
  }

  public Query setParameters(List<Object> parameters) {
    return setParameters(parameters == null ? null : parameters.toArray());
  }

  public Query setOrderBy(String orderBy) {
    this.orderBy = orderBy;
    return this;
  }

  public Query setOnlyActiveRecords(boolean onlyActiveRecords) {
    this.onlyActive = onlyActiveRecords;
    return this;
  }

  /** Only records of the tenant in the context. */
  public Query setClient_ID() {
    this.onlyClient = true;
    return this;
  }

  public Query setForUpdate(boolean forUpdate) {
    this.forUpdate = forUpdate;
    return this;
  }

  @SuppressWarnings("unchecked")
  public <T extends PO> List<T> list() throws DBException {
    return (List<T>) Rows.all(trxName, sql("*", true), rs -> table.getPO(rs, trxName), bound());
  }

  public <T extends PO> Stream<T> stream() throws DBException {
    return this.<T>list().stream();
  }

  /** The first record, or null. */
  @SuppressWarnings("unchecked")
  public <T extends PO> T first() throws DBException {
    return (T) Rows.first(trxName, sql("*", true), rs -> table.getPO(rs, trxName), bound());
  }

  /** The record, or null; more than one is a failure. */
  public <T extends PO> T firstOnly() throws DBException {
    List<T> found = list();
    if (found.size() > 1) {
      throw new DBException("QueryMoreThanOneRecordsFound");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** The id of the first record, or -1. */
  public int firstId() throws DBException {
    int[] ids = getIDs();
    return ids.length == 0 ? -1 : ids[0];
  }

  public int[] getIDs() {
    return Rows.all(trxName, sql(table.getTableName() + "_ID", true), rs -> rs.getInt(1), bound()).stream()
        .mapToInt(Integer::intValue).toArray();
  }

  public int count() throws DBException {
    return Rows.first(trxName, sql("COUNT(*)", false), rs -> rs.getInt(1), bound());
  }

  public boolean match() throws DBException {
    return count() > 0;
  }

  /** Zero when there is nothing to add. */
  public BigDecimal sum(String sqlExpression) {
    BigDecimal sum = Rows.first(trxName, sql("SUM(" + sqlExpression + ")", false), rs -> rs.getBigDecimal(1), bound());
    return sum == null ? Env.ZERO : sum;
  }

  private String sql(String columns, boolean rows) {
    List<String> conditions = new ArrayList<>();
    if (where != null && !where.isBlank()) {
      conditions.add("(" + where + ")");
    }
    if (onlyActive) {
      conditions.add(table.getTableName() + ".IsActive = 'Y'");
    }
    if (onlyClient) {
      conditions.add(table.getTableName() + ".AD_Client_ID = ?");
    }
    String sql = "SELECT " + columns + " FROM " + table.getTableName()
        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    if (rows && orderBy != null && !orderBy.isBlank()) {
      sql += " ORDER BY " + orderBy;
    }
    return rows && forUpdate ? sql + " FOR UPDATE" : sql;
  }

  private Object[] bound() {
    List<Object> all = new ArrayList<>(List.of(parameters));
    if (onlyClient) {
      all.add(Env.getAD_Client_ID(ctx));
    }
    return all.toArray();
  }
}

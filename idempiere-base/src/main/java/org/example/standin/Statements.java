// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.RowSet;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetProvider;
import org.adempiere.exceptions.DBException;
import org.compiere.util.CPreparedStatement;
import org.compiere.util.Trx;

/** Prepares statements inside a transaction, or on a connection of their own in autocommit mode. */
public final class Statements {
  private Statements() {}

  /** A null or closed transaction name means a connection of its own in autocommit mode, as core does. */
  public static CPreparedStatement prepare(String sql, int type, int concurrency, String trxName) {
    if (sql == null || sql.isEmpty()) {
      throw new IllegalArgumentException("sql required");
    }
    Trx trx = trxName == null ? null : Trx.get(trxName, false);
    try {
      if (trx != null) {
        return wrap(trx.getConnection().prepareStatement(sql, type, concurrency), sql, null);
      }
      Connection own = Database.connection();
      try {
        return wrap(own.prepareStatement(sql, type, concurrency), sql, own);
      } catch (SQLException e) {
        own.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  public static CPreparedStatement prepare(Connection connection, String sql, int type, int concurrency) {
    try {
      return wrap(connection.prepareStatement(sql, type, concurrency), sql, null);
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  private static RowSet rows(PreparedStatement statement) throws SQLException {
    CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet();
    try (ResultSet rs = statement.executeQuery()) {
      rows.populate(rs);
    }
    return rows;
  }

  private static CPreparedStatement wrap(PreparedStatement statement, String sql, Connection own) {
    return (CPreparedStatement) Proxy.newProxyInstance(CPreparedStatement.class.getClassLoader(),
        new Class<?>[] {CPreparedStatement.class}, (proxy, method, args) -> {
          switch (method.getName()) {
            case "getSql":
              return sql;
            case "getRowSet":
              return rows(statement);
            case "commit":
              return null;
            default:
          }
          try {
            Object result = method.invoke(statement, args);
            if (own != null && method.getName().equals("close")) {
              own.close();
            }
            return result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}

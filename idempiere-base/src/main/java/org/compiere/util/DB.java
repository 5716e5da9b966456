// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.adempiere.exceptions.DBException;
import org.example.standin.Database;
import org.example.standin.Rows;
import org.example.standin.Statements;

/**
 * SQL through the pool or inside a named transaction.
 * Checked against org.adempiere.base/src/org/compiere/util/DB.java on release-12, release-13 and master.
 * Weaker than core: PostgreSQL only, and no translation of Oracle SQL: statements must be good for both as they are.
 */
public final class DB {
  public static boolean isPostgreSQL() {
    return true;
  }

  public static boolean isOracle() {
    return false;
  }

  public static boolean isConnected() {
    try (Connection connection = Database.connection()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  public static Connection createConnection(boolean autoCommit, int trxLevel) {
    try {
      Connection connection = Database.connection();
      connection.setAutoCommit(autoCommit);
      if (connection.getTransactionIsolation() != trxLevel) {
        connection.setTransactionIsolation(trxLevel);
      }
      return connection;
    } catch (SQLException e) {
      throw new DBException(e);
    }
  }

  public static Connection getConnection() {
    return getConnection(true);
  }

  public static Connection getConnection(boolean autoCommit) {
    return createConnection(autoCommit, Connection.TRANSACTION_READ_COMMITTED);
  }

  public static CPreparedStatement prepareStatement(String sql, String trxName) {
    return prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY, trxName);
  }

  public static CPreparedStatement prepareStatement(String sql, int resultSetType, int resultSetConcurrency,
      String trxName) {
    return Statements.prepare(sql, resultSetType, resultSetConcurrency, trxName);
  }

  public static CPreparedStatement prepareStatement(Connection connection, String sql) {
    return Statements.prepare(connection, sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
  }

  public static void setParameters(PreparedStatement stmt, Object[] params) throws SQLException {
    Rows.bind(stmt, params);
  }

  public static void setParameters(PreparedStatement stmt, List<?> params) throws SQLException {
    Rows.bind(stmt, params == null ? null : params.toArray());
  }

  public static void setParameter(PreparedStatement pstmt, int index, Object param) throws SQLException {
    Rows.bind(pstmt, index, param);
  }

  public static int executeUpdateEx(String sql, String trxName) throws DBException {
    return executeUpdateEx(sql, null, trxName);
  }

  public static int executeUpdateEx(String sql, Object[] params, String trxName) throws DBException {
    return executeUpdateEx(sql, params, trxName, 0);
  }

  /** Rows changed. The timeout is in seconds, 0 for none. A transaction that is closed already is a failure. */
  public static int executeUpdateEx(String sql, Object[] params, String trxName, int timeOut) throws DBException {
    if (trxName != null && Trx.get(trxName, false) == null) {
      throw new DBException("Transaction closed or never opened (" + trxName + ")");
    }
    try (CPreparedStatement statement = prepareStatement(sql, trxName)) {
      Rows.bind(statement, params);
      if (timeOut > 0) {
        statement.setQueryTimeout(timeOut);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  /** The first column of the first row, 0 when it is null, -1 without a row. */
  public static int getSQLValueEx(String trxName, String sql, Object... params) throws DBException {
    Integer value = Rows.first(trxName, sql, rs -> rs.getInt(1), params);
    return value == null ? -1 : value;
  }

  public static int getSQLValueEx(String trxName, String sql, List<Object> params) {
    return getSQLValueEx(trxName, sql, params.toArray());
  }

  /** As {@link #getSQLValueEx(String, String, Object...)}, but a failed statement is logged and answers -1. */
  public static int getSQLValue(String trxName, String sql, Object... params) {
    try {
      return getSQLValueEx(trxName, sql, params);
    } catch (DBException e) {
      CLogger.getCLogger(DB.class).log(java.util.logging.Level.SEVERE, sql, e);
      return -1;
    }
  }

  public static BigDecimal getSQLValueBDEx(String trxName, String sql, Object... params) throws DBException {
    return Rows.first(trxName, sql, rs -> rs.getBigDecimal(1), params);
  }

  public static String getSQLValueStringEx(String trxName, String sql, Object... params) {
    return Rows.first(trxName, sql, rs -> rs.getString(1), params);
  }

  public static Timestamp getSQLValueTSEx(String trxName, String sql, Object... params) {
    return Rows.first(trxName, sql, rs -> rs.getTimestamp(1), params);
  }

  public static int[] getIDsEx(String trxName, String sql, Object... params) throws DBException {
    return Rows.all(trxName, sql, rs -> rs.getInt(1), params).stream().mapToInt(Integer::intValue).toArray();
  }

  /** The values of the first row, or null without a row. */
  public static List<Object> getSQLValueObjectsEx(String trxName, String sql, Object... params) {
    return Rows.first(trxName, sql, DB::values, params);
  }

  /** The values of all rows, or null without a row. */
  public static List<List<Object>> getSQLArrayObjectsEx(String trxName, String sql, Object... params) {
    List<List<Object>> rows = Rows.all(trxName, sql, DB::values, params);
    return rows.isEmpty() ? null : rows;
  }

  private static List<Object> values(ResultSet rs) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
      values.add(rs.getObject(i));
    }
    return values;
  }

  public static KeyNamePair[] getKeyNamePairsEx(String trxName, String sql, boolean optional, Object... params) {
    List<KeyNamePair> pairs = new ArrayList<>();
    if (optional) {
      pairs.add(KeyNamePair.EMPTY);
    }
    pairs.addAll(Rows.all(trxName, sql, rs -> new KeyNamePair(rs.getInt(1), rs.getString(2)), params));
    return pairs.toArray(new KeyNamePair[0]);
  }

  public static int getNextID(Properties ctx, String TableName, String trxName) {
    return getNextID(Env.getAD_Client_ID(ctx), TableName, trxName);
  }

  /** The next id of the table from AD_Sequence, taken and committed outside the transaction; -1 without a sequence. */
  public static int getNextID(int AD_Client_ID, String TableName, String trxName) {
    Integer id = Rows.firstAlone("UPDATE AD_Sequence SET CurrentNext = CurrentNext + IncrementNo WHERE Name = ?"
        + " AND IsActive = 'Y' AND IsTableID = 'Y' AND IsAutoSequence = 'Y' RETURNING CurrentNext - IncrementNo",
        rs -> rs.getInt(1), TableName);
    return id == null ? -1 : id;
  }

  public static boolean commit(boolean throwException, String trxName) throws SQLException, IllegalStateException {
    Trx trx = Trx.get(trxName, false);
    if (trx == null) {
      throw new IllegalStateException("Could not load transaction with identifier: " + trxName);
    }
    return trx.commit(throwException);
  }

  public static boolean rollback(boolean throwException, String trxName) throws SQLException {
    Trx trx = trxName == null ? null : Trx.get(trxName, false);
    return trx != null && trx.rollback(throwException);
  }

  public static void close(ResultSet rs) {
    closeQuietly(rs);
  }

  public static void close(Statement st) {
    closeQuietly(st);
  }

  public static void close(ResultSet rs, Statement st) {
    closeQuietly(rs);
    closeQuietly(st);
  }

  private static void closeQuietly(AutoCloseable closeable) {
    if (closeable == null) {
      return;
    }
    try {
      closeable.close();
    } catch (Exception e) {
      // As core: what cannot be closed any more is of no further use.
    }
  }

  /** An SQL literal for this day. */
  public static String TO_DATE(Timestamp day) {
    return TO_DATE(day, true);
  }

  /** An SQL literal for this day, or for this second. */
  public static String TO_DATE(Timestamp time, boolean dayOnly) {
    if (time == null) {
      return "CURRENT_DATE";
    }
    return dayOnly
        ? "TO_DATE('" + time.toString().substring(0, 10) + "','YYYY-MM-DD')"
        : "TO_TIMESTAMP('" + time.toString().substring(0, 19) + "','YYYY-MM-DD HH24:MI:SS')";
  }

  /** An SQL literal for this text. */
  public static String TO_STRING(String txt) {
    return txt == null || txt.isEmpty() ? "NULL" : "'" + txt.replace("'", "''") + "'";
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.exceptions;

import java.sql.SQLException;

/**
 * A failed statement.
 * Checked against org.adempiere.base/src/org/adempiere/exceptions/DBException.java on release-12, release-13 and master.
 * Weaker than core: only PostgreSQL states are known.
 */
public class DBException extends AdempiereException {
  public static final String DATABASE_OPERATION_TIMEOUT_MSG = "DatabaseOperationTimeout";
  public static final String DELETE_ERROR_DEPENDENT_MSG = "DeleteErrorDependent";
  public static final String SAVE_ERROR_NOT_UNIQUE_MSG = "SaveErrorNotUnique";
  private static final long serialVersionUID = 1L;

  private final String sql;

  public DBException(String msg) {
    super(msg);
    sql = null;
  }

  public DBException(Exception e) {
    super(e);
    sql = null;
  }

  public DBException(String msg, Exception e) {
    super(msg, e);
    sql = null;
  }

  public DBException(SQLException e, String sql) {
    super(e);
    this.sql = sql;
  }

  public String getSQL() {
    return sql;
  }

  public SQLException getSQLException() {
    return sqlCause(this);
  }

  public int getErrorCode() {
    SQLException e = getSQLException();
    return e == null ? -1 : e.getErrorCode();
  }

  public String getSQLState() {
    SQLException e = getSQLException();
    return e == null ? "" : e.getSQLState();
  }

  public static boolean isUniqueContraintError(Exception e) {
    return hasState(e, "23505");
  }

  public static boolean isChildRecordFoundError(Exception e) {
    return hasState(e, "23503");
  }

  public static boolean isTimeout(Exception e) {
    return hasState(e, "57014");
  }

  /** The AD_Message key that describes the failure, or null when there is none. */
  public static String getDefaultDBExceptionMessage(Exception e) {
    if (isUniqueContraintError(e)) {
      return SAVE_ERROR_NOT_UNIQUE_MSG;
    }
    if (isChildRecordFoundError(e)) {
      return DELETE_ERROR_DEPENDENT_MSG;
    }
    return isTimeout(e) ? DATABASE_OPERATION_TIMEOUT_MSG : null;
  }

  private static boolean hasState(Throwable e, String state) {
    SQLException cause = sqlCause(e);
    return cause != null && state.equals(cause.getSQLState());
  }

  private static SQLException sqlCause(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof SQLException found) {
        return found;
      }
    }
    return null;
  }
}

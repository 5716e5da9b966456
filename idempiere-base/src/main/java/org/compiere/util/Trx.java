// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.adempiere.exceptions.AdempiereException;
import org.adempiere.exceptions.DBException;

/**
 * A named transaction; its connection is opened with the first use.
 * Checked against org.adempiere.base/src/org/compiere/util/Trx.java on release-12, release-13 and master.
 * Weaker than core: no monitor that ends transactions after their timeout.
 */
public class Trx {
  private static final Map<String, Trx> OPEN = new ConcurrentHashMap<>();
  private static final CLogger LOG = CLogger.getCLogger(Trx.class);

  private final String name;
  private final Queue<TrxEventListener> listeners = new ConcurrentLinkedQueue<>();
  private Connection connection;
  private String displayName;
  private boolean active;

  private Trx(String name) {
    this.name = name;
  }

  public static Trx get(String trxName, boolean createNew) {
    if (trxName == null || trxName.isEmpty()) {
      throw new IllegalArgumentException("No Transaction Name");
    }
    return createNew ? OPEN.computeIfAbsent(trxName, Trx::new) : OPEN.get(trxName);
  }

  public static String createTrxName() {
    return createTrxName(null);
  }

  /** A new name, already registered. */
  public static String createTrxName(String prefix) {
    String trxName = (Util.isEmpty(prefix) ? "Trx" : prefix) + "_" + UUID.randomUUID();
    get(trxName, true);
    return trxName;
  }

  public static Trx[] getOpenTransactions() {
    return OPEN.values().toArray(new Trx[0]);
  }

  public static void run(TrxRunnable r) {
    run(null, r);
  }

  /** With a name: inside that transaction, undone to a savepoint on failure. Without: in its own, committed at the end. */
  public static void run(String trxName, TrxRunnable r) {
    try {
      if (trxName == null) {
        runAlone(r);
      } else {
        runWithin(get(trxName, true), r);
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new AdempiereException(e);
    }
  }

  private static void runAlone(TrxRunnable r) throws SQLException {
    Trx own = get(createTrxName("TrxRun"), true);
    try {
      r.run(own.name);
      own.commit(true);
    } catch (Throwable e) {
      own.rollback();
      throw e;
    } finally {
      own.close();
    }
  }

  private static void runWithin(Trx outer, TrxRunnable r) throws SQLException {
    Savepoint savepoint = outer.setSavepoint(null);
    try {
      r.run(outer.name);
    } catch (Throwable e) {
      try {
        outer.rollback(savepoint);
      } catch (SQLException lost) {
        e.addSuppressed(lost);
      }
      throw e;
    }
  }

  public Connection getConnection() {
    return getConnection(true);
  }

  public synchronized Connection getConnection(boolean createNew) {
    if (connection == null) {
      if (!createNew) {
        return null;
      }
      if (!OPEN.containsKey(name)) {
        LOG.log(Level.SEVERE, "Transaction is closed: " + name);
        return null;
      }
      connection = DB.createConnection(false, Connection.TRANSACTION_READ_COMMITTED);
    }
    active = true;
    return connection;
  }

  public String getTrxName() {
    return name;
  }

  public String getDisplayName() {
    return displayName != null ? displayName : name;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public boolean commit() {
    try {
      return commit(false);
    } catch (SQLException e) {
      return false;
    }
  }

  /** False when there was nothing to commit; a failure is thrown only on request. */
  public synchronized boolean commit(boolean throwException) throws SQLException {
    boolean done = false;
    SQLException failure = null;
    if (connection != null) {
      try {
        connection.commit();
        done = true;
      } catch (SQLException e) {
        LOG.log(Level.SEVERE, name, e);
        failure = e;
      }
    }
    active = false;
    for (TrxEventListener listener : listeners) {
      listener.afterCommit(this, done);
    }
    if (failure != null && throwException) {
      String key = DBException.getDefaultDBExceptionMessage(failure);
      throw new AdempiereException(key == null ? failure.getLocalizedMessage() : Msg.getMsg(Env.getCtx(), key), failure);
    }
    return done;
  }

  public boolean rollback() {
    try {
      return rollback(false);
    } catch (SQLException e) {
      return false;
    }
  }

  public synchronized boolean rollback(boolean throwException) throws SQLException {
    boolean done = false;
    SQLException failure = null;
    if (connection != null) {
      try {
        connection.rollback();
        done = true;
      } catch (SQLException e) {
        LOG.log(Level.SEVERE, name, e);
        failure = e;
      }
    }
    active = false;
    for (TrxEventListener listener : listeners) {
      listener.afterRollback(this, done);
    }
    if (failure != null && throwException) {
      throw failure;
    }
    return done;
  }

  public boolean rollback(Savepoint savepoint) throws SQLException {
    if (connection == null) {
      return false;
    }
    connection.rollback(savepoint);
    return true;
  }

  public synchronized Savepoint setSavepoint(String name) throws SQLException {
    Connection current = getConnection();
    return name == null ? current.setSavepoint() : current.setSavepoint(name);
  }

  public synchronized void releaseSavepoint(Savepoint savepoint) throws SQLException {
    if (!DB.isOracle()) {
      getConnection().releaseSavepoint(savepoint);
    }
  }

  /** Commits what is still open, as core does; listeners hear of the end only when a connection was used. */
  public synchronized boolean close() {
    OPEN.remove(name);
    if (connection == null) {
      return true;
    }
    if (active) {
      commit();
    }
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.SEVERE, name, e);
    }
    connection = null;
    active = false;
    for (TrxEventListener listener : listeners) {
      listener.afterClose(this);
    }
    return true;
  }

  public void addTrxEventListener(TrxEventListener listener) {
    listeners.add(listener);
  }

  public boolean removeTrxEventListener(TrxEventListener listener) {
    return listeners.remove(listener);
  }

  @Override
  public String toString() {
    return "Trx[" + getDisplayName() + ",Active=" + active + "]";
  }
}

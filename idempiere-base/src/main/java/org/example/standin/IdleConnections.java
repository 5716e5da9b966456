// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps a few physical connections open between uses. */
final class IdleConnections {
  private static final int KEPT = 8;

  interface Opener {
    Connection open() throws SQLException;
  }

  private final Opener opener;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private int generation;

  IdleConnections(Opener opener) {
    this.opener = opener;
  }

  Connection take() throws SQLException {
    Connection physical;
    int taken;
    do {
      Connection next;
      synchronized (this) {
        next = idle.pollFirst();
        taken = generation;
      }
      physical = next == null ? opener.open() : usable(next);
    } while (physical == null);
    return leased(physical, taken);
  }

  synchronized void closeAll() {
    generation++;
    idle.forEach(IdleConnections::closeQuietly);
    idle.clear();
  }

  private static Connection usable(Connection candidate) throws SQLException {
    if (candidate.isValid(2)) {
      return candidate;
    }
    closeQuietly(candidate);
    return null;
  }

  private Connection leased(Connection physical, int taken) {
    boolean[] returned = new boolean[1];
    return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
        (proxy, method, args) -> {
          String name = method.getName();
          if (name.equals("close")) {
            if (!returned[0]) {
              returned[0] = true;
              giveBack(physical, taken);
            }
            return null;
          }
          if (name.equals("isClosed")) {
            return returned[0] || physical.isClosed();
          }
          if (returned[0] && method.getDeclaringClass() == Connection.class) {
            throw new SQLException("Connection was closed");
          }
          try {
            return method.invoke(physical, args);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private void giveBack(Connection physical, int taken) throws SQLException {
    try {
      if (!physical.isClosed()) {
        if (!physical.getAutoCommit()) {
          physical.rollback();
          physical.setAutoCommit(true);
        }
        if (physical.isReadOnly()) {
          physical.setReadOnly(false);
        }
        synchronized (this) {
          if (taken == generation && idle.size() < KEPT) {
            idle.addFirst(physical);
            return;
          }
        }
      }
    } catch (SQLException e) {
      closeQuietly(physical);
      return;
    }
    physical.close();
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // A connection that cannot even be closed is gone already.
    }
  }
}

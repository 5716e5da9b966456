// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Counts what the connections of a data source execute, by the text of the statement. A batch counts once: it is one message to the
 * database. Lists of values count as one whatever their length.
 */
public final class WatchedStatements {
  private final Map<String, Integer> executed = new TreeMap<>();

  public DataSource around(DataSource source) {
    return proxy(DataSource.class, (method, args) -> {
      Object result = invoke(source, method, args);
      return result instanceof Connection connection ? watched(connection) : result;
    });
  }

  public void forget() {
    executed.clear();
  }

  /** Times executed, by statement. */
  public Map<String, Integer> executed() {
    return new TreeMap<>(executed);
  }

  private Connection watched(Connection connection) {
    return proxy(Connection.class, (method, args) -> {
      Object result = invoke(connection, method, args);
      if (result instanceof PreparedStatement statement) {
        return watched(PreparedStatement.class, statement, (String) args[0]);
      }
      return result instanceof Statement statement ? watched(Statement.class, statement, null) : result;
    });
  }

  private <S extends Statement> S watched(Class<S> type, S statement, String prepared) {
    return proxy(type, (method, args) -> {
      if (method.getName().startsWith("execute")) {
        String sql = prepared == null ? (String) args[0] : prepared;
        executed.merge(sql.replaceAll("\\((\\?, )+\\?\\)", "(?)"), 1, Integer::sum);
      }
      return invoke(statement, method, args);
    });
  }

  private interface Call {
    Object of(Method method, Object[] args) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(Proxy.newProxyInstance(WatchedStatements.class.getClassLoader(), new Class<?>[] {type},
        (self, method, args) -> call.of(method, args)));
  }

  private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;

/** Runs inside the framework what a clerk does about a plan: a process on a record, with parameters. */
public final class ServerPlans {
  private static final int CLERK = 1000000;

  private ServerPlans() {}

  /**
   * @param arguments value of the process, date of the login, table and key of the record, then NAME=VALUE for each parameter
   * @throws IllegalStateException when the process ended with an error
   */
  public static void main(String... arguments) {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, CLERK, "en_US");
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(LocalDate.parse(arguments[1]).atStartOfDay()));
    Map<String, Object> values = new HashMap<>();
    for (int i = 4; i < arguments.length; i++) {
      int equals = arguments[i].indexOf('=');
      values.put(arguments[i].substring(0, equals), value(arguments[i].substring(equals + 1)));
    }
    ProcessInfo info = ProcessRun.of(ctx, arguments[0]).on(MTable.getTable_ID(arguments[2]), Integer.parseInt(arguments[3]))
        .with(values).run();
    if (info.isError()) {
      throw new IllegalStateException(arguments[0] + " on " + arguments[1] + ": " + info.getSummary());
    }
    System.out.println("  " + info.getSummary());
  }

  private static Object value(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Timestamp.valueOf(LocalDate.parse(text).atStartOfDay());
    }
    if (text.matches("\\d+")) {
      return Integer.valueOf(text);
    }
    return text.matches("\\d+\\.\\d+") ? new BigDecimal(text) : text;
  }
}

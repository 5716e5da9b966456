// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

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

/** Runs inside the framework what the scheduler or a clerk would start on the server. */
public final class ServerProcess {
  private static final int CLERK = 1000000;

  private ServerProcess() {}

  /**
   * @param arguments value of the process, date of the login, and the key of the dunning run it is started from, or parameters as
   *     {@code name=value}
   * @throws IllegalStateException when the process ended with an error
   */
  public static void main(String... arguments) {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, CLERK, "en_US");
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(LocalDate.parse(arguments[1]).atStartOfDay()));
    ProcessRun process = ProcessRun.of(ctx, arguments[0]);
    Map<String, Object> parameters = new HashMap<>();
    for (int i = 2; i < arguments.length; i++) {
      String[] parts = arguments[i].split("=");
      if (parts.length == 1) {
        process = process.on(MTable.getTable_ID("C_DunningRun"), Integer.parseInt(arguments[i]));
      } else {
        parameters.put(parts[0], parts[1].matches("[0-9]+") ? (Object) Integer.valueOf(parts[1]) : parts[1]);
      }
    }
    ProcessInfo info = process.with(parameters).run();
    if (info.isError()) {
      throw new IllegalStateException(arguments[0] + " on " + arguments[1] + ": " + info.getSummary());
    }
    System.out.println("  " + info.getSummary());
  }
}

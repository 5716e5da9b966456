// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
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
   * @param arguments value of the process, date of the login, and the key of the dunning run it is started from, if any
   * @throws IllegalStateException when the process ended with an error
   */
  public static void main(String... arguments) {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, CLERK, "en_US");
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(LocalDate.parse(arguments[1]).atStartOfDay()));
    ProcessRun process = ProcessRun.of(ctx, arguments[0]);
    ProcessInfo info = arguments.length < 3 ? process.run()
        : process.on(MTable.getTable_ID("C_DunningRun"), Integer.parseInt(arguments[2])).run();
    if (info.isError()) {
      throw new IllegalStateException(arguments[0] + " on " + arguments[1] + ": " + info.getSummary());
    }
    System.out.println("  " + info.getSummary());
  }
}

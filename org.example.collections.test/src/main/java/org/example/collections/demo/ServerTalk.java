// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;

/** Runs inside the framework what a collector starts from a record, with the values typed into the form. */
public final class ServerTalk {
  private static final int COLLECTOR = 1000000;

  private ServerTalk() {}

  /**
   * @param arguments value of the process, date of the login, table and key of the record, then {@code parameter=value}; days are
   *     written as dates
   * @throws IllegalStateException when the process ended with an error
   */
  public static void main(String... arguments) {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, COLLECTOR, "en_US");
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(LocalDate.parse(arguments[1]).atStartOfDay()));
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (int i = 4; i < arguments.length; i++) {
      String[] parameter = arguments[i].split("=", 2);
      parameters.put(parameter[0], parameter[1].matches("\\d{4}-\\d\\d-\\d\\d")
          ? Timestamp.valueOf(LocalDate.parse(parameter[1]).atStartOfDay()) : parameter[1]);
    }
    ProcessInfo info = ProcessRun.of(ctx, arguments[0]).on(MTable.getTable_ID(arguments[2]), Integer.parseInt(arguments[3]))
        .with(parameters).run();
    if (info.isError()) {
      throw new IllegalStateException(String.join(" ", arguments) + ": " + info.getSummary());
    }
  }
}

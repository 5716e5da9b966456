// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;

/** Runs inside the framework what a person starts from the button of a credit hold. */
public final class ServerClerk {
  /** Who sits at the desk. */
  public enum Person {
    SALES(1000001, 1000002), CONTROLLER(1000000, 1000001);

    private final int user;
    private final int role;

    Person(int user, int role) {
      this.user = user;
      this.role = role;
    }
  }

  private ServerClerk() {}

  /**
   * @param arguments person, value of the process, date of the login, key of a credit hold or 0, parameters as name=value
   * @throws IllegalStateException when the process ended with an error
   */
  public static void main(String... arguments) {
    Person person = Person.valueOf(arguments[0]);
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, person.user, "en_US");
    Env.setContext(ctx, Env.AD_ROLE_ID, person.role);
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(LocalDate.parse(arguments[2]).atStartOfDay()));
    ProcessRun process = ProcessRun.of(ctx, arguments[1]);
    int hold = Integer.parseInt(arguments[3]);
    if (hold > 0) {
      process.on(MTable.getTable_ID("COL_CreditHold"), hold);
    }
    for (String value : Arrays.asList(arguments).subList(4, arguments.length)) {
      process.with(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
    }
    ProcessInfo info = process.run();
    if (info.isError()) {
      throw new IllegalStateException(arguments[1] + " on " + arguments[2] + ": " + info.getSummary());
    }
    System.out.println("  " + info.getSummary());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.example.standin.ProcessRun;

/** Runs a process in a JVM of its own, which a test can kill. */
final class ChildProcess {
  private ChildProcess() {}

  static Process start(TestDatabase database, LocalDate today, String process) throws IOException {
    return start(database, ChildProcess.class, today.toString(), process);
  }

  /** Runs a main class on the database. */
  static Process start(TestDatabase database, Class<?> main, String... arguments) throws IOException {
    String url = database.url() + (database.url().contains("?") ? "&" : "?") + "stringtype=unspecified";
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m",
        "-D" + Database.URL + "=" + url, "-D" + Database.USER + "=" + database.user(),
        "-D" + Database.PASSWORD + "=" + database.password(), "-cp", System.getProperty("java.class.path"),
        main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(File.createTempFile("child", ".log")).start();
  }

  /** Arguments: day, process. */
  public static void main(String[] arguments) {
    Env.setCtx(SampleServer.context(Fixture.SAMPLE, LocalDate.parse(arguments[0])));
    ProcessInfo info = ProcessRun.of(Env.getCtx(), arguments[1]).run();
    System.out.println(info.getSummary());
    System.exit(info.isError() ? 1 : 0);
  }
}

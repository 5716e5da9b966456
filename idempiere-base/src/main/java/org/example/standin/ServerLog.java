// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Writes one line per severe entry to the standard error, with its stack when the system property
 * {@value #STACKS} is true. A server keeps its log in files.
 */
public final class ServerLog extends Handler {
  public static final String STACKS = "org.example.standin.stacks";
  public static final Handler INSTANCE = new ServerLog();

  private ServerLog() {
    setLevel(Level.SEVERE);
  }

  @Override
  public void publish(LogRecord entry) {
    if (!isLoggable(entry)) {
      return;
    }
    Throwable thrown = entry.getThrown();
    System.err.println(entry.getLevel() + " " + entry.getLoggerName() + ": " + entry.getMessage()
        + (thrown == null ? "" : " - " + thrown));
    if (thrown != null && Boolean.getBoolean(STACKS)) {
      thrown.printStackTrace();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

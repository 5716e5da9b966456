// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.compiere.model.ServerStateChangeEvent;
import org.compiere.model.ServerStateChangeListener;

/** Who waits for the server, and who works for it. It has started once it has a database. */
public final class Server {
  private static final List<ServerStateChangeListener> LISTENERS = new CopyOnWriteArrayList<>();
  private static final ScheduledThreadPoolExecutor WORKERS = new ScheduledThreadPoolExecutor(2, work -> {
    Thread thread = new Thread(work, "server");
    thread.setDaemon(true);
    return thread;
  });

  private Server() {}

  public static boolean isStarted() {
    return Database.isKnown();
  }

  public static ScheduledThreadPoolExecutor workers() {
    return WORKERS;
  }

  public static void add(ServerStateChangeListener listener) {
    LISTENERS.add(listener);
  }

  public static void remove(ServerStateChangeListener listener) {
    LISTENERS.remove(listener);
  }

  static void started() {
    ServerStateChangeEvent event = new ServerStateChangeEvent(Server.class, ServerStateChangeEvent.SERVER_START);
    LISTENERS.forEach(listener -> listener.stateChange(event));
  }
}

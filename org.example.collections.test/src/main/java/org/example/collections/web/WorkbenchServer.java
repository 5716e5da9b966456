// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.web;

import java.net.URL;
import java.util.Objects;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.ee8.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.zkoss.zk.au.http.DHtmlUpdateServlet;
import org.zkoss.zk.ui.http.DHtmlLayoutServlet;
import org.zkoss.zk.ui.http.HttpSessionListener;

/** A web server of this machine only, with the workbench over the database that the stand-in uses. */
public final class WorkbenchServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  private WorkbenchServer() {}

  /** @param port 0 for any that is free */
  public static WorkbenchServer start(int port) throws Exception {
    WorkbenchServer started = new WorkbenchServer();
    started.connector.setHost(HOST);
    started.connector.setPort(port);
    started.server.addConnector(started.connector);
    started.server.setHandler(started.screens());
    started.server.start();
    return started;
  }

  private ServletContextHandler screens() throws Exception {
    URL root = Objects.requireNonNull(WorkbenchServer.class.getResource("/web/WEB-INF/zk.xml"));
    ServletContextHandler screens = new ServletContextHandler(ServletContextHandler.SESSIONS);
    screens.setContextPath("/");
    screens.setResourceBase(root.toString().replaceFirst("WEB-INF/zk.xml$", ""));
    screens.addEventListener(new HttpSessionListener());
    ServletHolder pages = new ServletHolder(DHtmlLayoutServlet.class);
    pages.setInitParameter("update-uri", "/zkau");
    pages.setInitOrder(1);
    screens.addServlet(pages, "/zk/*");
    screens.addServlet(DHtmlUpdateServlet.class, "/zkau/*");
    return screens;
  }

  /** For a user with a role, in a language. */
  public String url(int user, int role, String language) {
    return "http://" + HOST + ":" + port() + "/zk/workbench?user=" + user + "&role=" + role + "&language=" + language;
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.web;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.compiere.util.Env;
import org.zkoss.util.Locales;
import org.zkoss.zk.ui.Desktop;
import org.zkoss.zk.ui.Execution;
import org.zkoss.zk.ui.util.ExecutionCleanup;
import org.zkoss.zk.ui.util.ExecutionInit;

/** Gives each request the context of its desktop, as the web client does. */
public final class DesktopContext implements ExecutionInit, ExecutionCleanup {
  private static final String CONTEXT = "context";

  static void keep(Desktop desktop, Properties ctx) {
    desktop.setAttribute(CONTEXT, ctx);
    Locale locale = Env.getLocale(ctx);
    desktop.getSession().setAttribute(org.zkoss.web.Attributes.PREFERRED_LOCALE, locale);
    Locales.setThreadLocal(locale);
  }

  @Override
  public void init(Execution execution, Execution parent) {
    Properties kept = execution.getDesktop() == null ? null : (Properties) execution.getDesktop().getAttribute(CONTEXT);
    Env.setCtx(kept == null ? new Properties() : kept);
  }

  @Override
  public void cleanup(Execution execution, Execution parent, List<Throwable> errors) {
    if (parent == null) {
      Env.setCtx(new Properties());
    }
  }
}

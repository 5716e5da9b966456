// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.util;

import java.util.Properties;
import org.compiere.util.Env;

/**
 * Work for another thread in the context of whoever made it.
 * Checked against org.adempiere.base/src/org/adempiere/util/ContextRunnable.java on release-12, release-13 and master.
 */
public abstract class ContextRunnable implements Runnable {
  protected Properties context;

  public ContextRunnable() {
    context = Env.getCtx();
  }

  @Override
  public void run() {
    try {
      setup();
      doRun();
    } finally {
      cleanup();
    }
  }

  protected void setup() {
    Env.setCtx(context);
  }

  protected void cleanup() {
    Env.setCtx(new Properties());
  }

  protected abstract void doRun();
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.example.standin.ServerLog;

/**
 * A logger that remembers, per thread, the last error to be shown to the user.
 * Checked against org.adempiere.base/src/org/compiere/util/CLogger.java on release-12, release-13 and master.
 */
public class CLogger extends Logger {
  private static final ThreadLocal<ValueNamePair> ERROR = new ThreadLocal<>();
  private static final ThreadLocal<Exception> EXCEPTION = new ThreadLocal<>();

  private CLogger(String name) {
    super(name, null);
  }

  public static CLogger getCLogger(Class<?> clazz) {
    return getCLogger(clazz.getName());
  }

  public static synchronized CLogger getCLogger(String className) {
    Logger known = LogManager.getLogManager().getLogger(className);
    if (known instanceof CLogger logger) {
      return logger;
    }
    CLogger logger = new CLogger(className);
    logger.setUseParentHandlers(false);
    logger.addHandler(ServerLog.INSTANCE);
    LogManager.getLogManager().addLogger(logger);
    return logger;
  }

  public boolean saveError(String AD_Message, String message) {
    return saveError(AD_Message, message, true);
  }

  public boolean saveError(String AD_Message, Exception ex) {
    return saveError(AD_Message, ex.getLocalizedMessage(), ex, true);
  }

  public boolean saveError(String AD_Message, String message, Exception ex) {
    return saveError(AD_Message, message, ex, true);
  }

  public boolean saveError(String AD_Message, String message, Exception ex, boolean issueError) {
    EXCEPTION.set(ex);
    return saveError(AD_Message, message, issueError);
  }

  public boolean saveError(String AD_Message, String message, boolean issueError) {
    ERROR.set(new ValueNamePair(AD_Message, message));
    if (issueError) {
      log(Level.SEVERE, AD_Message + " - " + message);
    }
    return true;
  }

  /** The last error of this thread, forgotten afterwards; null when there is none. */
  public static ValueNamePair retrieveError() {
    ValueNamePair last = ERROR.get();
    ERROR.remove();
    return last;
  }

  public static Exception retrieveException() {
    Exception last = EXCEPTION.get();
    EXCEPTION.remove();
    return last;
  }

  public static String retrieveErrorString(String defaultMsg) {
    ValueNamePair last = retrieveError();
    return last == null ? defaultMsg : last.getName();
  }

  public static void resetLast() {
    ERROR.remove();
    EXCEPTION.remove();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import org.compiere.process.ProcessCall;

/** Processes on the class path, for tests outside a framework; core's own default factory does the same. */
public final class Processes {
  private Processes() {}

  /** Null when there is no such class. */
  public static ProcessCall byClassName(String name) {
    try {
      return (ProcessCall) Class.forName(name).getConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.util;

import java.io.File;
import org.compiere.process.ProcessInfo;

/**
 * What a process may ask of the user who waits for it; absent when headless.
 * Checked against org.adempiere.base/src/org/adempiere/util/IProcessUI.java on release-12, release-13 and master.
 */
public interface IProcessUI {
  void lockUI(ProcessInfo pi);

  void unlockUI(ProcessInfo pi);

  boolean isUILocked();

  void statusUpdate(String message);

  void ask(String message, Callback<Boolean> callback);

  void askForInput(String message, Callback<String> callback);

  void askForSecretInput(String message, Callback<String> callback);

  void download(File file);
}

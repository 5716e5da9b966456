// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.util;

/**
 * Receives one answer.
 * Checked against org.adempiere.base/src/org/adempiere/util/Callback.java on release-12, release-13 and master.
 */
public interface Callback<T> {
  void onCallback(T result);
}

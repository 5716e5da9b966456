// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

/**
 * Answers for variables by name.
 * Checked against org.adempiere.base/src/org/compiere/util/Evaluatee.java on release-12, release-13 and master.
 */
public interface Evaluatee {
  String get_ValueAsString(String variableName);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.util.Properties;
import org.compiere.model.GridField;
import org.compiere.model.GridTab;

/**
 * Reacts to a value typed in a window. What it returns, unless empty, is shown as an error.
 * Checked against org.adempiere.base/src/org/adempiere/base/IColumnCallout.java on release-12, release-13 and master.
 */
public interface IColumnCallout {
  String start(Properties ctx, int WindowNo, GridTab mTab, GridField mField, Object value, Object oldValue);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.util.function.Supplier;

/**
 * Takes the callouts of bundles.
 * Checked against org.adempiere.base/src/org/adempiere/base/IMappedColumnCalloutFactory.java on release-12, release-13 and master.
 */
public interface IMappedColumnCalloutFactory {
  void addMapping(String tableName, String columnName, Supplier<IColumnCallout> supplier);

  /** Takes off the very supplier that was added. */
  void removeMapping(String tableName, String columnName, Supplier<IColumnCallout> supplier);
}

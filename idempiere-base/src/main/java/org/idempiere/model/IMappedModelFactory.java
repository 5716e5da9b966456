// SPDX-License-Identifier: GPL-2.0-or-later
package org.idempiere.model;

import java.sql.ResultSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.compiere.model.PO;
import org.osgi.framework.BundleContext;

/**
 * Record classes by table name.
 * Checked against org.adempiere.base/src/org/idempiere/model/IMappedModelFactory.java on release-12, release-13 and master.
 */
public interface IMappedModelFactory {
  default void addMapping(String tableName, Supplier<Class<?>> classSupplier,
      BiFunction<Integer, String, ? extends PO> recordIdFunction,
      BiFunction<ResultSet, String, ? extends PO> resultSetFunction) {
    addMapping(tableName, classSupplier, recordIdFunction, null, resultSetFunction);
  }

  void addMapping(String tableName, Supplier<Class<?>> classSupplier,
      BiFunction<Integer, String, ? extends PO> recordIdFunction,
      BiFunction<String, String, ? extends PO> recordUUIDFunction,
      BiFunction<ResultSet, String, ? extends PO> resultSetFunction);

  void removeMapping(String tableName);

  void scan(BundleContext context, String... packages);
}

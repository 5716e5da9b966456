// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.util.function.Supplier;

/**
 * Makes things by name.
 * Checked against org.adempiere.base/src/org/adempiere/base/IMappedByNameFactory.java on release-12, release-13 and master.
 */
public interface IMappedByNameFactory<T> {
  void addMapping(String name, Supplier<T> supplier);

  void removeMapping(String name);

  Supplier<T> getSupplier(String name);

  default T newInstance(String name) {
    Supplier<T> supplier = getSupplier(name);
    return supplier == null ? null : supplier.get();
  }
}

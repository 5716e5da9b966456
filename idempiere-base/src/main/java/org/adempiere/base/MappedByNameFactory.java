// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps the suppliers by name.
 * Checked against org.adempiere.base/src/org/adempiere/base/MappedByNameFactory.java on release-12, release-13 and master.
 */
public class MappedByNameFactory<T> implements IMappedByNameFactory<T> {
  private final Map<String, Supplier<T>> suppliers = new ConcurrentHashMap<>();

  public MappedByNameFactory() {}

  @Override
  public void addMapping(String name, Supplier<T> supplier) {
    suppliers.put(name, supplier);
  }

  @Override
  public void removeMapping(String name) {
    suppliers.remove(name);
  }

  @Override
  public Supplier<T> getSupplier(String name) {
    return suppliers.get(name);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the callouts that bundles announced, whatever the case of the names.
 * Checked against org.adempiere.base/src/org/adempiere/base/MappedColumnCalloutFactory.java on release-12, release-13 and master.
 */
@Component(name = "org.adempiere.base.MappedColumnCalloutFactory", immediate = true,
    service = {IColumnCalloutFactory.class, IMappedColumnCalloutFactory.class}, property = {"service.ranking:Integer=1"})
public class MappedColumnCalloutFactory implements IColumnCalloutFactory, IMappedColumnCalloutFactory {
  private final Map<String, List<Supplier<IColumnCallout>>> suppliers = new ConcurrentHashMap<>();

  public MappedColumnCalloutFactory() {}

  @Override
  public void addMapping(String tableName, String columnName, Supplier<IColumnCallout> supplier) {
    suppliers.computeIfAbsent(key(tableName, columnName), key -> new CopyOnWriteArrayList<>()).add(supplier);
  }

  @Override
  public void removeMapping(String tableName, String columnName, Supplier<IColumnCallout> supplier) {
    suppliers.getOrDefault(key(tableName, columnName), new ArrayList<>()).remove(supplier);
  }

  @Override
  public IColumnCallout[] getColumnCallouts(String tableName, String columnName) {
    return suppliers.getOrDefault(key(tableName, columnName), List.of()).stream().map(Supplier::get)
        .toArray(IColumnCallout[]::new);
  }

  private static String key(String tableName, String columnName) {
    return (tableName + "|" + columnName).toLowerCase(Locale.ROOT);
  }
}

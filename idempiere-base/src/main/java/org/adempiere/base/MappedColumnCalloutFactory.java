// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.adempiere.base.annotation.Callout;
import org.adempiere.base.annotation.Callouts;
import org.example.standin.ClassScan;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the callouts that bundles announced.
 * Checked against org.adempiere.base/src/org/adempiere/base/MappedColumnCalloutFactory.java on release-12, release-13 and
 * master.
 */
@Component(name = "org.adempiere.base.MappedColumnCalloutFactory", immediate = true,
    service = {IColumnCalloutFactory.class, IMappedColumnCalloutFactory.class},
    property = {"service.ranking:Integer=1"})
public class MappedColumnCalloutFactory implements IColumnCalloutFactory, IMappedColumnCalloutFactory {
  private final Map<String, List<Supplier<IColumnCallout>>> suppliers = new ConcurrentHashMap<>();

  public MappedColumnCalloutFactory() {}

  @Override
  public void addMapping(String tableName, String columnName, Supplier<IColumnCallout> supplier) {
    suppliers.computeIfAbsent(key(tableName, columnName), any -> new CopyOnWriteArrayList<>()).add(supplier);
  }

  @Override
  public void removeMapping(String tableName, String columnName, Supplier<IColumnCallout> supplier) {
    suppliers.getOrDefault(key(tableName, columnName), new ArrayList<>()).remove(supplier);
  }

  /** Null when there is none. */
  @Override
  public IColumnCallout[] getColumnCallouts(String tableName, String columnName) {
    List<IColumnCallout> found = new ArrayList<>();
    for (String key : List.of(key(tableName, columnName), key("*", columnName), key(tableName, "*"))) {
      suppliers.getOrDefault(key, List.of()).forEach(supplier -> found.add(supplier.get()));
    }
    return found.isEmpty() ? null : found.toArray(new IColumnCallout[0]);
  }

  @Override
  public void scan(BundleContext context, String... packages) {
    ClassScan.annotated(context, Callout.class, packages).forEach(this::announce);
    ClassScan.annotated(context, Callouts.class, packages).forEach(this::announce);
  }

  private void announce(Class<?> type) {
    for (Callout callout : type.getAnnotationsByType(Callout.class)) {
      for (String table : callout.tableName()) {
        for (String column : callout.columnName()) {
          addMapping(table, column, () -> make(type));
        }
      }
    }
  }

  private static IColumnCallout make(Class<?> type) {
    try {
      return (IColumnCallout) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static String key(String table, String column) {
    return table.toLowerCase() + "|" + column.toLowerCase();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.idempiere.model;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.adempiere.base.IModelFactory;
import org.adempiere.base.Model;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.example.standin.ClassScan;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the record classes that bundles announced.
 * Checked against org.adempiere.base/src/org/idempiere/model/MappedModelFactory.java on release-12, release-13 and master.
 */
@Component(name = "org.idempiere.model.MappedModelFactory", immediate = true,
    service = {IModelFactory.class, IMappedModelFactory.class}, property = {"service.ranking:Integer=1"})
public class MappedModelFactory implements IModelFactory, IMappedModelFactory {
  private record Mapping(Supplier<Class<?>> type, BiFunction<Integer, String, ? extends PO> byId,
      BiFunction<String, String, ? extends PO> byUuid, BiFunction<ResultSet, String, ? extends PO> byRow) {}

  private final Map<String, Mapping> mappings = new ConcurrentHashMap<>();

  public MappedModelFactory() {}

  @Override
  public void addMapping(String tableName, Supplier<Class<?>> classSupplier,
      BiFunction<Integer, String, ? extends PO> recordIdFunction,
      BiFunction<String, String, ? extends PO> recordUUIDFunction,
      BiFunction<ResultSet, String, ? extends PO> resultSetFunction) {
    mappings.put(tableName, new Mapping(classSupplier, recordIdFunction, recordUUIDFunction, resultSetFunction));
  }

  @Override
  public void removeMapping(String tableName) {
    mappings.remove(tableName);
  }

  /** An M class stands for its X class, as in core: the last one found that extends the other wins. */
  @Override
  public void scan(BundleContext context, String... packages) {
    for (Class<?> each : ClassScan.annotated(context, Model.class, packages)) {
      announce(each.getAnnotation(Model.class).table(), each);
    }
  }

  private void announce(String table, Class<?> type) {
    Mapping known = mappings.get(table);
    if (known != null && !known.type.get().isAssignableFrom(type)) {
      return;
    }
    addMapping(table, () -> type, (id, trx) -> make(type, int.class, id, trx),
        (uuid, trx) -> make(type, String.class, uuid, trx), (rs, trx) -> make(type, ResultSet.class, rs, trx));
  }

  private static PO make(Class<?> type, Class<?> keyType, Object key, String trxName) {
    try {
      Constructor<?> constructor = type.getConstructor(Properties.class, keyType, String.class);
      return (PO) constructor.newInstance(Env.getCtx(), key, trxName);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  @Override
  public Class<?> getClass(String tableName) {
    Mapping mapping = mappings.get(tableName);
    return mapping == null ? null : mapping.type.get();
  }

  @Override
  public PO getPO(String tableName, int Record_ID, String trxName) {
    Mapping mapping = mappings.get(tableName);
    return mapping == null ? null : mapping.byId.apply(Record_ID, trxName);
  }

  @Override
  public PO getPO(String tableName, String Record_UU, String trxName) {
    Mapping mapping = mappings.get(tableName);
    return mapping == null || mapping.byUuid == null ? null : mapping.byUuid.apply(Record_UU, trxName);
  }

  @Override
  public PO getPO(String tableName, ResultSet rs, String trxName) {
    Mapping mapping = mappings.get(tableName);
    return mapping == null ? null : mapping.byRow.apply(rs, trxName);
  }
}

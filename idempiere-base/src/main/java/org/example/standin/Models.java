// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.IModelFactory;
import org.adempiere.model.GenericPO;
import org.compiere.model.PO;
import org.idempiere.model.MappedModelFactory;

/** Makes records: by the model factories first, then from the classes here, else without a class of their own. */
public final class Models {
  private static final MappedModelFactory NONE = new MappedModelFactory();

  private Models() {}

  public static PO record(Properties ctx, String table, Class<?> keyType, Object key, String trxName) {
    for (IModelFactory factory : Services.all(IModelFactory.class, NONE)) {
      PO made = key instanceof ResultSet rs ? factory.getPO(table, rs, trxName)
          : factory.getPO(table, (Integer) key, trxName);
      if (made != null) {
        return made;
      }
    }
    int prefix = table.indexOf('_') + 1;
    for (String name : new String[] {"M" + table.substring(prefix).replace("_", ""), "X_" + table}) {
      Constructor<?> constructor = constructor("org.compiere.model." + name, keyType);
      if (constructor != null) {
        return make(constructor, ctx, key, trxName);
      }
    }
    return key instanceof ResultSet rs ? new GenericPO(table, ctx, rs, trxName)
        : new GenericPO(table, ctx, (Integer) key, trxName);
  }

  private static Constructor<?> constructor(String className, Class<?> keyType) {
    try {
      return Class.forName(className).getConstructor(Properties.class, keyType, String.class);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static PO make(Constructor<?> constructor, Object... arguments) {
    try {
      return (PO) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }
}

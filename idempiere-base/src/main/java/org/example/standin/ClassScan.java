// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/** Finds annotated classes of a bundle; packages are searched without their children, as core does. */
public final class ClassScan {
  private ClassScan() {}

  public static List<Class<?>> annotated(BundleContext context, Class<? extends java.lang.annotation.Annotation> mark,
      String... packages) {
    BundleWiring wiring = context.getBundle().adapt(BundleWiring.class);
    List<Class<?>> found = new ArrayList<>();
    for (String each : packages) {
      for (String resource : wiring.listResources(each.replace('.', '/'), "*.class", BundleWiring.LISTRESOURCES_LOCAL)) {
        Class<?> type = load(wiring.getClassLoader(), resource);
        if (type.isAnnotationPresent(mark) && !java.lang.reflect.Modifier.isAbstract(type.getModifiers())) {
          found.add(type);
        }
      }
    }
    return found;
  }

  private static Class<?> load(ClassLoader loader, String resource) {
    String name = resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

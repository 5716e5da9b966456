// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The services of a type; outside a framework only the one that came with the stand-in. */
public final class Services {
  private static final List<Object> OFFERED = new CopyOnWriteArrayList<>();

  private Services() {}

  /** Outside a framework: a service that goes before the one of the stand-in. */
  public static void offer(Object service) {
    OFFERED.add(0, service);
  }

  public static void withdraw(Object service) {
    OFFERED.remove(service);
  }

  /** Highest ranking first; of the same ranking the last registered first, as core orders them. */
  public static <T> List<T> all(Class<T> type, T withoutFramework) {
    Bundle bundle = FrameworkUtil.getBundle(Services.class);
    BundleContext context = bundle == null ? null : bundle.getBundleContext();
    if (context == null) {
      List<T> offered = new ArrayList<>();
      OFFERED.stream().filter(type::isInstance).map(type::cast).forEach(offered::add);
      offered.add(withoutFramework);
      return offered;
    }
    List<T> found = new ArrayList<>();
    try {
      Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
      references.stream().sorted(Comparator.<ServiceReference<T>>comparingInt(Services::ranking)
          .thenComparingLong(reference -> (Long) reference.getProperty("service.id")).reversed())
          .forEach(reference -> {
            T service = context.getService(reference);
            if (service != null) {
              found.add(service);
            }
          });
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
    return found.isEmpty() ? List.of(withoutFramework) : found;
  }

  private static int ranking(ServiceReference<?> reference) {
    return reference.getProperty("service.ranking") instanceof Integer ranking ? ranking : 0;
  }
}

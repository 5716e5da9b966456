// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** All maps that remember dictionary rows, so that a test can start over with another dictionary. */
public final class Caches {
  private static final List<Map<?, ?>> ALL = new CopyOnWriteArrayList<>();

  private Caches() {}

  /** A map that {@link #forgetAll()} empties. Meant for static fields: it is never let go. */
  public static <K, V> Map<K, V> create() {
    Map<K, V> map = new ConcurrentHashMap<>();
    ALL.add(map);
    return map;
  }

  /** As "Cache Reset" does on a server. */
  public static void forgetAll() {
    ALL.forEach(Map::clear);
  }
}

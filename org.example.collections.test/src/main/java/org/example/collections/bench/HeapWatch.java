// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Highest heap in use right after a garbage collection, in bytes: what a task really needs, not what it let lie about.
 */
final class HeapWatch implements AutoCloseable {
  private final AtomicLong highest = new AtomicLong();
  private final NotificationListener listener = (notification, handback) -> sample();

  HeapWatch() {
    System.gc();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
    }
  }

  long highest() {
    System.gc();
    sample();
    return highest.get();
  }

  private void sample() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage afterCollection = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      used += afterCollection == null ? 0 : afterCollection.getUsed();
    }
    highest.accumulateAndGet(used, Math::max);
  }

  @Override
  public void close() throws ListenerNotFoundException {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).removeNotificationListener(listener);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.SplittableRandom;

/**
 * UUIDs of version 7 (RFC 9562), as iDempiere 13 makes them: their time order keeps inserts at the end of the unique
 * index. They identify rows and are no secrets, so a fast generator is enough.
 */
final class TimeOrderedUuid {
  private static final ThreadLocal<SplittableRandom> RANDOM = ThreadLocal.withInitial(
      () -> new SplittableRandom(new java.security.SecureRandom().nextLong()));

  private TimeOrderedUuid() {}

  static String next() {
    SplittableRandom random = RANDOM.get();
    long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextLong() & 0xFFF;
    long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new java.util.UUID(high, low).toString();
  }
}

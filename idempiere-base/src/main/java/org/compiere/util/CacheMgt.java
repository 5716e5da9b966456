// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import org.example.standin.Caches;

/**
 * Forgets what was read from the dictionary.
 * Checked against org.adempiere.base/src/org/compiere/util/CacheMgt.java on release-12, release-13 and master.
 */
public class CacheMgt {
  private static final CacheMgt INSTANCE = new CacheMgt();

  private CacheMgt() {}

  public static CacheMgt get() {
    return INSTANCE;
  }

  /** How many were forgotten is not known here: always 0. */
  public int reset() {
    Caches.forgetAll();
    return 0;
  }

  public int reset(String tableName) {
    return reset();
  }
}

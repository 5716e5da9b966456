// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

/**
 * Record id and name.
 * Checked against org.adempiere.base/src/org/compiere/util/KeyNamePair.java on release-12, release-13 and master.
 */
public final class KeyNamePair extends NamePair {
  public static final KeyNamePair EMPTY = new KeyNamePair(-1, "");
  private static final long serialVersionUID = 1L;

  private final int key;

  public KeyNamePair(int key, String name) {
    super(name);
    this.key = key;
  }

  public int getKey() {
    return key;
  }

  @Override
  public String getID() {
    return key == -1 ? null : String.valueOf(key);
  }

  @Override
  public boolean equals(Object obj) {
    return obj instanceof KeyNamePair other && other.key == key && other.getName().equals(getName());
  }

  @Override
  public int hashCode() {
    return key;
  }
}

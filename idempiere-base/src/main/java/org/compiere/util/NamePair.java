// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A name shown for an identifier.
 * Checked against org.adempiere.base/src/org/compiere/util/NamePair.java on release-12, release-13 and master.
 */
public abstract class NamePair implements Comparator<Object>, Serializable, Comparable<Object> {
  private static final long serialVersionUID = 1L;

  private final String name;

  protected NamePair(String name) {
    this.name = name == null ? "" : name;
  }

  public String getName() {
    return name;
  }

  public abstract String getID();

  @Override
  public int compare(Object o1, Object o2) {
    return String.valueOf(o1).compareTo(String.valueOf(o2));
  }

  @Override
  public int compareTo(Object o) {
    return compare(this, o);
  }

  @Override
  public String toString() {
    return name;
  }
}

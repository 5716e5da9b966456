// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

/**
 * Search key and name.
 * Checked against org.adempiere.base/src/org/compiere/util/ValueNamePair.java on release-12, release-13 and master.
 */
public final class ValueNamePair extends NamePair {
  private static final long serialVersionUID = 1L;

  private final String value;

  public ValueNamePair(String value, String name) {
    super(name);
    this.value = value == null ? "" : value;
  }

  public String getValue() {
    return value;
  }

  @Override
  public String getID() {
    return value;
  }

  @Override
  public boolean equals(Object obj) {
    return obj instanceof ValueNamePair other && other.value.equals(value) && other.getName().equals(getName());
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}

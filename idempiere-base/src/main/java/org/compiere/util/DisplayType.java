// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

/**
 * The references a column may have.
 * Checked against org.adempiere.base/src/org/compiere/util/DisplayType.java on release-12, release-13 and master.
 */
public final class DisplayType {
  public static final int String = 10;
  public static final int Integer = 11;
  public static final int Amount = 12;
  public static final int ID = 13;
  public static final int Text = 14;
  public static final int Date = 15;
  public static final int DateTime = 16;
  public static final int List = 17;
  public static final int Table = 18;
  public static final int TableDir = 19;
  public static final int YesNo = 20;
  public static final int Number = 22;
  public static final int Binary = 23;
  public static final int Button = 28;
  public static final int Search = 30;
  public static final int UUID = 200231;

  private DisplayType() {}
}

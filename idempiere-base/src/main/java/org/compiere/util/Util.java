// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.sql.Timestamp;

/**
 * Text and date odds and ends.
 * Checked against org.adempiere.base/src/org/compiere/util/Util.java on release-12, release-13 and master.
 */
public class Util {
  public static boolean isEmpty(String str) {
    return isEmpty(str, false);
  }

  public static boolean isEmpty(String str, boolean trimWhitespaces) {
    return str == null || (trimWhitespaces ? str.trim() : str).isEmpty();
  }

  /** Cuts to at most this many characters. */
  public static String trimLength(String str, int length) {
    if (str == null || length <= 0) {
      return str;
    }
    return str.length() <= length ? str : str.substring(0, length);
  }

  /** The same day at midnight. */
  public static Timestamp removeTime(Timestamp ts) {
    return Timestamp.valueOf(ts.toLocalDateTime().toLocalDate().atStartOfDay());
  }

  /** Escapes the characters that mean something in HTML. */
  public static String maskHTML(String content) {
    if (content == null) {
      return "";
    }
    return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#039;");
  }
}

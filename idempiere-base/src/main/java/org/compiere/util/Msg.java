// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.example.standin.Caches;
import org.example.standin.Rows;

/**
 * Texts of AD_Message and AD_Element in a language.
 * Checked against org.adempiere.base/src/org/compiere/util/Msg.java on release-12, release-13 and master.
 * Weaker than core: no texts per tenant, no purchase variant of element names.
 */
public final class Msg {
  private static final Map<String, String> TEXTS = Caches.create();
  private static final String TIP_SEPARATOR = Env.NL + Env.NL;

  private Msg() {}

  /** The text of the message, or the key itself when there is none. */
  public static String getMsg(String ad_language, String AD_Message) {
    return Util.isEmpty(AD_Message) ? "" : message(ad_language, AD_Message).orElse(AD_Message);
  }

  public static String getMsg(Properties ctx, String AD_Message) {
    return getMsg(Env.getAD_Language(ctx), AD_Message);
  }

  public static String getMsg(Language language, String AD_Message) {
    return getMsg(language.getAD_Language(), AD_Message);
  }

  /** {@code {0}}, {@code {1}}... in the text are filled as {@link MessageFormat} does. */
  public static String getMsg(String ad_language, String AD_Message, Object[] args) {
    return new MessageFormat(getMsg(ad_language, AD_Message), Language.getLocale(ad_language)).format(args);
  }

  public static String getMsg(Properties ctx, String AD_Message, Object[] args) {
    return getMsg(Env.getAD_Language(ctx), AD_Message, args);
  }

  public static String getMsg(Language language, String AD_Message, Object[] args) {
    return getMsg(language.getAD_Language(), AD_Message, args);
  }

  /** The name of the column, or the empty text when there is no such element. */
  public static String getElement(Properties ctx, String ColumnName) {
    return getElement(Env.getAD_Language(ctx), ColumnName, true);
  }

  public static String getElement(Properties ctx, String ColumnName, boolean isSOTrx) {
    return getElement(Env.getAD_Language(ctx), ColumnName, isSOTrx);
  }

  public static String getElement(String ad_language, String ColumnName, boolean isSOTrx) {
    return Util.isEmpty(ColumnName) ? "" : element(ad_language, ColumnName).orElse("");
  }

  /** The message, else the element, else the text itself. */
  public static String translate(String ad_language, String text) {
    if (Util.isEmpty(text)) {
      return "";
    }
    return message(ad_language, text).or(() -> element(ad_language, text)).orElse(text);
  }

  /** A value of the context wins. */
  public static String translate(Properties ctx, String text) {
    if (Util.isEmpty(text)) {
      return text;
    }
    String ofContext = ctx.getProperty(text);
    return Util.isEmpty(ofContext) ? translate(Env.getAD_Language(ctx), text) : ofContext;
  }

  public static String translate(Language language, String text) {
    return translate(language.getAD_Language(), text);
  }

  /** Translates every {@code @Key@}; a single {@code @} stays. */
  public static String parseTranslation(Properties ctx, String text) {
    if (Util.isEmpty(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', from)) {
      int end = text.indexOf('@', at + 1);
      if (end < 0) {
        break;
      }
      out.append(text, from, at).append(translate(ctx, text.substring(at + 1, end)));
      from = end + 1;
    }
    return out.append(text.substring(from)).toString();
  }

  private static Optional<String> message(String language, String key) {
    return Language.isBaseLanguage(language)
        ? read("M|" + key, "SELECT MsgText, MsgTip FROM AD_Message WHERE Value = ? AND IsActive = 'Y'", key)
        : read("M|" + key + "|" + language, "SELECT COALESCE(t.MsgText, m.MsgText), COALESCE(t.MsgTip, m.MsgTip)"
            + " FROM AD_Message m LEFT JOIN AD_Message_Trl t ON t.AD_Message_ID = m.AD_Message_ID AND t.AD_Language = ?"
            + " WHERE m.Value = ? AND m.IsActive = 'Y'", language, key);
  }

  private static Optional<String> element(String language, String column) {
    return Language.isBaseLanguage(language)
        ? read("E|" + column, "SELECT Name, NULL FROM AD_Element WHERE UPPER(ColumnName) = UPPER(?)", column)
        : read("E|" + column + "|" + language, "SELECT COALESCE(t.Name, e.Name), NULL FROM AD_Element e"
            + " LEFT JOIN AD_Element_Trl t ON t.AD_Element_ID = e.AD_Element_ID AND t.AD_Language = ?"
            + " WHERE UPPER(e.ColumnName) = UPPER(?)", language, column);
  }

  private static Optional<String> read(String cacheKey, String sql, Object... params) {
    String known = TEXTS.get(cacheKey);
    if (known != null) {
      return Optional.of(known);
    }
    String found = Rows.first(null, sql, rs -> {
      String tip = rs.getString(2);
      return Util.isEmpty(tip) ? rs.getString(1) : rs.getString(1) + " " + TIP_SEPARATOR + tip;
    }, params);
    if (found != null) {
      TEXTS.put(cacheKey, found);
    }
    return Optional.ofNullable(found);
  }
}

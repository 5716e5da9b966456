// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Properties;

/**
 * The context: who works where, in which language, and the values of open windows.
 * Checked against org.adempiere.base/src/org/compiere/util/Env.java on release-12, release-13 and master.
 * Weaker than core: no tabs, no preferences, no parsing of expressions.
 */
public final class Env {
  public static final BigDecimal ZERO = BigDecimal.valueOf(0.0);
  public static final BigDecimal ONE = BigDecimal.valueOf(1.0);
  public static final BigDecimal ONEHUNDRED = BigDecimal.valueOf(100.0);
  public static final String NL = System.getProperty("line.separator");
  public static final String AD_CLIENT_ID = "#AD_Client_ID";
  public static final String AD_ORG_ID = "#AD_Org_ID";
  public static final String AD_ROLE_ID = "#AD_Role_ID";
  public static final String AD_USER_ID = "#AD_User_ID";
  public static final String AD_USER_NAME = "#AD_User_Name";
  public static final String LANGUAGE = "#AD_Language";
  public static final String DATE = "#Date";
  public static final String M_WAREHOUSE_ID = "#M_Warehouse_ID";
  public static final String C_CURRENCY_ID = "$C_Currency_ID";

  private static final ThreadLocal<Properties> CONTEXT = new InheritableThreadLocal<>() {
    @Override
    protected Properties initialValue() {
      return new Properties();
    }
  };

  public static final Properties getCtx() {
    return CONTEXT.get();
  }

  /** The context of this thread from now on. */
  public static void setCtx(Properties ctx) {
    if (ctx == null) {
      throw new IllegalArgumentException("Require Context");
    }
    CONTEXT.set(ctx);
  }

  public static void setContext(Properties ctx, String context, String value) {
    if (ctx == null || context == null) {
      return;
    }
    if (Util.isEmpty(value)) {
      ctx.remove(context);
    } else {
      ctx.setProperty(context, value);
    }
  }

  public static void setContext(Properties ctx, String context, int value) {
    setContext(ctx, context, String.valueOf(value));
  }

  public static void setContext(Properties ctx, String context, boolean value) {
    setContext(ctx, context, value ? "Y" : "N");
  }

  public static void setContext(Properties ctx, String context, Timestamp value) {
    setContext(ctx, context, value == null ? null : value.toString().substring(0, 19));
  }

  public static void setContext(Properties ctx, int WindowNo, String context, String value) {
    setContext(ctx, WindowNo + "|" + context, value);
  }

  public static void setContext(Properties ctx, int WindowNo, String context, int value) {
    setContext(ctx, WindowNo + "|" + context, value);
  }

  public static void setContext(Properties ctx, int WindowNo, String context, boolean value) {
    setContext(ctx, WindowNo + "|" + context, value);
  }

  public static void setContext(Properties ctx, int WindowNo, String context, Timestamp value) {
    setContext(ctx, WindowNo + "|" + context, value);
  }

  /** The value, or the empty text. */
  public static String getContext(Properties ctx, String context) {
    if (ctx == null || context == null) {
      throw new IllegalArgumentException("Require Context");
    }
    Object value = ctx.get(context);
    return value == null ? "" : value.toString();
  }

  public static String getContext(Properties ctx, int WindowNo, String context) {
    return getContext(ctx, WindowNo, context, false);
  }

  public static String getContext(Properties ctx, int WindowNo, String context, boolean onlyWindow) {
    String ofWindow = getContext(ctx, WindowNo + "|" + context);
    if (!ofWindow.isEmpty()) {
      return ofWindow;
    }
    if (context.startsWith("#") || context.startsWith("$")) {
      return getContext(ctx, context);
    }
    return onlyWindow ? "" : getContext(ctx, "#" + context);
  }

  /** The number, or 0. */
  public static int getContextAsInt(Properties ctx, String context) {
    String value = getContext(ctx, context);
    return asInt(value.isEmpty() ? getContext(ctx, 0, context, false) : value);
  }

  public static int getContextAsInt(Properties ctx, int WindowNo, String context) {
    return asInt(getContext(ctx, WindowNo, context, false));
  }

  private static int asInt(String value) {
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : 0;
  }

  /** The time, or now when there is none. */
  public static Timestamp getContextAsDate(Properties ctx, String context) {
    return getContextAsDate(ctx, 0, context);
  }

  public static Timestamp getContextAsDate(Properties ctx, int WindowNo, String context) {
    String value = getContext(ctx, WindowNo, context, false);
    return value.isEmpty() ? new Timestamp(System.currentTimeMillis()) : Timestamp.valueOf(value);
  }

  public static int getAD_Client_ID(Properties ctx) {
    return getContextAsInt(ctx, AD_CLIENT_ID);
  }

  public static int getAD_Org_ID(Properties ctx) {
    return getContextAsInt(ctx, AD_ORG_ID);
  }

  public static int getAD_User_ID(Properties ctx) {
    return getContextAsInt(ctx, AD_USER_ID);
  }

  public static int getAD_Role_ID(Properties ctx) {
    return getContextAsInt(ctx, AD_ROLE_ID);
  }

  public static String getAD_Language(Properties ctx) {
    String language = ctx == null ? "" : getContext(ctx, LANGUAGE);
    return language.isEmpty() ? Language.getBaseAD_Language() : language;
  }

  public static Language getLanguage(Properties ctx) {
    return Language.getLanguage(getAD_Language(ctx));
  }

  public static Locale getLocale(Properties ctx) {
    return getLanguage(ctx).getLocale();
  }

  public static boolean isBaseLanguage(Properties ctx, String tableName) {
    return Language.isBaseLanguage(getAD_Language(ctx));
  }

  public static boolean isBaseLanguage(String AD_Language, String tableName) {
    return Language.isBaseLanguage(AD_Language);
  }

  public static boolean isSOTrx(Properties ctx) {
    return !"N".equals(getContext(ctx, "IsSOTrx"));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.example.standin.Caches;
import org.example.standin.Rows;

/**
 * Settings of AD_SysConfig: of the organisation, else of the tenant, else of the system.
 * Checked against org.adempiere.base/src/org/compiere/model/MSysConfig.java on release-12, release-13 and master.
 */
public class MSysConfig extends X_AD_SysConfig {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Optional<String>> VALUES = Caches.create();

  public MSysConfig(Properties ctx, int AD_SysConfig_ID, String trxName) {
    super(ctx, AD_SysConfig_ID, trxName);
  }

  public MSysConfig(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static String getValue(String Name, String defaultValue) {
    return getValue(Name, defaultValue, 0, 0);
  }

  public static String getValue(String Name, String defaultValue, int AD_Client_ID) {
    return getValue(Name, defaultValue, AD_Client_ID, 0);
  }

  public static String getValue(String Name, String defaultValue, int AD_Client_ID, int AD_Org_ID) {
    return VALUES.computeIfAbsent(Name + "|" + AD_Client_ID + "|" + AD_Org_ID, key -> Optional.ofNullable(
        Rows.first(null, "SELECT Value FROM AD_SysConfig WHERE Name = ? AND AD_Client_ID IN (0, ?)"
            + " AND AD_Org_ID IN (0, ?) AND IsActive = 'Y' ORDER BY AD_Client_ID DESC, AD_Org_ID DESC",
            rs -> rs.getString(1), Name, AD_Client_ID, AD_Org_ID))).orElse(defaultValue);
  }

  public static int getIntValue(String Name, int defaultValue) {
    return getIntValue(Name, defaultValue, 0, 0);
  }

  public static int getIntValue(String Name, int defaultValue, int AD_Client_ID) {
    return getIntValue(Name, defaultValue, AD_Client_ID, 0);
  }

  public static int getIntValue(String Name, int defaultValue, int AD_Client_ID, int AD_Org_ID) {
    String value = getValue(Name, null, AD_Client_ID, AD_Org_ID);
    return value == null || !value.trim().matches("-?\\d{1,9}") ? defaultValue : Integer.parseInt(value.trim());
  }

  public static boolean getBooleanValue(String Name, boolean defaultValue) {
    return getBooleanValue(Name, defaultValue, 0, 0);
  }

  public static boolean getBooleanValue(String Name, boolean defaultValue, int AD_Client_ID) {
    return getBooleanValue(Name, defaultValue, AD_Client_ID, 0);
  }

  public static boolean getBooleanValue(String Name, boolean defaultValue, int AD_Client_ID, int AD_Org_ID) {
    String value = getValue(Name, null, AD_Client_ID, AD_Org_ID);
    return value == null || value.isEmpty() ? defaultValue : "Y".equalsIgnoreCase(value);
  }

  public static BigDecimal getBigDecimalValue(String Name, BigDecimal defaultValue, int AD_Client_ID) {
    String value = getValue(Name, null, AD_Client_ID, 0);
    return value == null || value.isBlank() ? defaultValue : new BigDecimal(value.trim());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Set;

/**
 * A column as the database has it, with what the dictionary adds when it knows it.
 *
 * @param sqlType one of {@link Types}
 * @param reference AD_Reference_ID, 0 when the dictionary does not know the column
 */
public record Column(String name, int sqlType, String sqlTypeName, int size, boolean key, int columnId, int reference,
    boolean updateable, boolean mandatory, boolean translated) {
  private static final int YES_NO = 20;
  private static final int BUTTON = 28;
  private static final Set<Integer> WHOLE_NUMBERS = Set.of(11, 13, 18, 19, 30, 21, 31, 32, 35, 25);

  /** The Java class of the values, as core's POInfo decides it. */
  public Class<?> type() {
    if (isNumeric()) {
      return isId() || WHOLE_NUMBERS.contains(reference) ? Integer.class : BigDecimal.class;
    }
    return switch (sqlType) {
      case Types.TIMESTAMP, Types.DATE, Types.TIMESTAMP_WITH_TIMEZONE -> Timestamp.class;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> byte[].class;
      default -> isFlag() ? Boolean.class : String.class;
    };
  }

  public boolean isUuid() {
    return "uuid".equalsIgnoreCase(sqlTypeName);
  }

  private boolean isNumeric() {
    return sqlType == Types.NUMERIC || sqlType == Types.DECIMAL || sqlType == Types.INTEGER || sqlType == Types.BIGINT
        || sqlType == Types.SMALLINT;
  }

  private boolean isId() {
    return reference == 0 || reference == BUTTON
        ? name.endsWith("_ID") || name.endsWith("_id") || name.equalsIgnoreCase("CreatedBy")
            || name.equalsIgnoreCase("UpdatedBy") || sqlType != Types.NUMERIC
        : name.toUpperCase().endsWith("_ID") || sqlType != Types.NUMERIC;
  }

  private boolean isFlag() {
    if (reference != 0) {
      return reference == YES_NO;
    }
    String lower = name.toLowerCase();
    return size == 1 && (lower.startsWith("is") || lower.startsWith("col_is") || lower.equals("processed"));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Reads column values as the domain wants them: days without a time zone, flags, empty instead of null. */
final class Columns {
  private Columns() {}

  static LocalDate day(ResultSet row, int column) throws SQLException {
    LocalDateTime value = row.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toLocalDate();
  }

  static Optional<LocalDate> optionalDay(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(day(row, column));
  }

  static boolean yes(ResultSet row, int column) throws SQLException {
    return "Y".equals(row.getString(column));
  }

  static String text(ResultSet row, int column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value.strip();
  }

  /** Core writes "no record" as null or as 0. */
  static Optional<Integer> id(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return value > 0 ? Optional.of(value) : Optional.empty();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Monday to Friday without the holidays of the tenant's country, read once. */
final class BusinessDays implements Predicate<LocalDate> {
  private final Set<LocalDate> holidays = new HashSet<>();

  BusinessDays(SqlSession session) {
    session.forEach(Sql.of("SELECT Date1 FROM C_NonBusinessDay WHERE AD_Client_ID = ? AND IsActive = 'Y'"
        + " AND (COALESCE(C_Country_ID, 0) = 0 OR C_Country_ID IN (SELECT c.C_Country_ID FROM AD_Client t"
        + " JOIN AD_Language l ON l.AD_Language = t.AD_Language JOIN C_Country c ON c.CountryCode = l.CountryCode"
        + " WHERE t.AD_Client_ID = ?))", session.clientId(), session.clientId()),
        row -> holidays.add(Columns.day(row, 1)));
  }

  @Override
  public boolean test(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
  }
}

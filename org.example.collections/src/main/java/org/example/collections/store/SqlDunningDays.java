// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.example.collections.letter.DunningDays;

/** The last day of the cycle in COL_Setting. */
public final class SqlDunningDays implements DunningDays {
  private final SqlSession session;

  public SqlDunningDays(SqlSession session) {
    this.session = session;
  }

  @Override
  public Optional<LocalDate> last() {
    return session.first(Sql.of("SELECT COL_LastRunDate FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> Columns.optionalDay(row, 1)).flatMap(day -> day);
  }

  @Override
  public void record(LocalDate day) {
    session.update(Sql.of("UPDATE COL_Setting SET COL_LastRunDate = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?",
        day, LocalDateTime.now(), session.userId(), session.clientId()));
  }
}

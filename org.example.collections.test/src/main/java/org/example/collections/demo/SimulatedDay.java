// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.example.collections.fixture.Fixture;

/** The server stamps what happens by the clock; for a screen, what was stamped during a simulated day gets the stamps of that day. */
final class SimulatedDay {
  /** Table and column of what the history of a customer goes by. */
  private static final List<String[]> STAMPS = List.of(new String[] {"COL_Letter", "Created"}, new String[] {"COL_Letter", "COL_SentAt"},
      new String[] {"COL_Promise", "Created"}, new String[] {"COL_Dispute", "Created"}, new String[] {"COL_InstalmentPlan", "Created"},
      new String[] {"C_DunningRunEntry", "Created"});

  private final LocalDate day;
  private final LocalDateTime begun = LocalDateTime.now();
  private LocalDateTime ended;

  SimulatedDay(LocalDate day) {
    this.day = day;
  }

  void end() {
    ended = LocalDateTime.now();
  }

  void stamp(Connection connection) throws SQLException {
    long ago = ChronoUnit.DAYS.between(day, begun.toLocalDate());
    for (String[] stamp : STAMPS) {
      try (PreparedStatement statement = connection.prepareStatement("UPDATE " + stamp[0] + " SET " + stamp[1] + " = " + stamp[1]
          + " - ? * INTERVAL '1 day' WHERE AD_Client_ID = ? AND " + stamp[1] + " BETWEEN ? AND ?")) {
        statement.setLong(1, ago);
        statement.setInt(2, Fixture.SAMPLE);
        statement.setObject(3, begun);
        statement.setObject(4, ended);
        statement.executeUpdate();
      }
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.collections.fixture.Fixture;

/** Batched rows of one table of the sample company, with key and standard columns filled in. */
final class SampleTable implements AutoCloseable {
  private final PreparedStatement insert;
  private int nextId;
  private int waiting;

  SampleTable(Connection connection, String table, int firstId, String... columns) throws SQLException {
    nextId = firstId;
    String names = Stream.concat(Stream.of(table + "_ID", table + "_UU", "AD_Client_ID", "AD_Org_ID", "CreatedBy", "UpdatedBy"),
        Arrays.stream(columns)).collect(Collectors.joining(", "));
    insert = connection.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (?, gen_random_uuid(), "
        + Fixture.SAMPLE + ", " + Fixture.SAMPLE + ", 100, 100, " + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
  }

  /** @return the key of the new row, which is written at the next {@link #flush()} */
  int add(Object... values) throws SQLException {
    insert.setInt(1, nextId);
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 2, values[i] instanceof LocalDate day ? Timestamp.valueOf(day.atStartOfDay()) : values[i]);
    }
    insert.addBatch();
    waiting++;
    return nextId++;
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    flush();
    insert.close();
  }
}

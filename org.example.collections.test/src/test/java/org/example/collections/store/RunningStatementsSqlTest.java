// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.adempiere.exceptions.DBException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stopping does in the database. */
class RunningStatementsSqlTest {
  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @Test
  void aStatementThatNobodyWaitsForIsEnded() throws Exception {
    long begun = System.nanoTime();
    assertThatThrownBy(() -> database.inTransaction(session -> {
      new Thread(() -> cancelSoon(session.trxName())).start();
      return session.list(Sql.of("SELECT pg_sleep(60)"), row -> 1);
    })).isInstanceOf(DBException.class);
    assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(30));
  }

  private static void cancelSoon(String trxName) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    RunningStatements.cancel(trxName);
  }
}

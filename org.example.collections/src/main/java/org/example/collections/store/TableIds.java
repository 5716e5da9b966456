// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MSysConfig;
import org.compiere.util.DB;
import org.compiere.util.Trx;

/**
 * Ids of new rows of one table, taken from the server's sequence in ranges instead of one by one. Like core the ranges
 * are committed in a transaction of their own: no other session waits for ours, and what a rollback leaves unused is a
 * gap. Both kinds of sequences are served, rows of AD_Sequence and (SYSTEM_NATIVE_SEQUENCE) sequences of the database.
 */
final class TableIds {
  /** Small tasks take small ranges, large ones need few. */
  private static final int MOST = 5000;

  private final int clientId;
  private final String table;
  private int rangeSize = 50;
  private final Deque<Integer> free = new ArrayDeque<>();

  TableIds(int clientId, String table) {
    this.clientId = clientId;
    this.table = table;
  }

  int next() {
    if (free.isEmpty()) {
      take();
    }
    return free.remove();
  }

  private void take() {
    Trx own = Trx.get(Trx.createTrxName("COL_Ids"), true);
    try {
      SqlSession session = new SqlSession(clientId, 0, own.getTrxName());
      if (MSysConfig.getBooleanValue("SYSTEM_NATIVE_SEQUENCE", false)) {
        takeFromDatabaseSequence(session);
      } else {
        takeFromSequenceRow(session);
      }
      own.commit(true);
      rangeSize = Math.min(rangeSize * 2, MOST);
    } catch (SQLException e) {
      throw new AdempiereException(e);
    } finally {
      own.close();
    }
  }

  /** The update locks the row, so the range read behind it is ours. */
  private void takeFromSequenceRow(SqlSession session) {
    session.update(Sql.of("UPDATE AD_Sequence SET CurrentNext = CurrentNext + IncrementNo * ?"
        + " WHERE AD_Client_ID = 0 AND Name = ? AND IsActive = 'Y' AND IsTableID = 'Y' AND IsAutoSequence = 'Y'",
        rangeSize, table));
    int[] nextAndStep = session.first(Sql.of("SELECT CurrentNext, IncrementNo FROM AD_Sequence WHERE AD_Client_ID = 0"
        + " AND Name = ? AND IsActive = 'Y' AND IsTableID = 'Y' AND IsAutoSequence = 'Y'", table),
        row -> new int[] {row.getInt(1), row.getInt(2)})
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Sequence_ID@ " + table));
    for (int i = rangeSize; i > 0; i--) {
      free.add(nextAndStep[0] - i * nextAndStep[1]);
    }
  }

  /** Core's own call goes first: it creates a sequence that is missing. */
  private void takeFromDatabaseSequence(SqlSession session) {
    free.add(DB.getNextID(clientId, table, session.trxName()));
    String next = DB.isOracle()
        ? "SELECT " + table + "_SQ.NEXTVAL FROM DUAL CONNECT BY LEVEL <= ?"
        : "SELECT nextval('" + table.toLowerCase(Locale.ROOT) + "_sq') FROM generate_series(1, ?)";
    session.forEach(Sql.of(next, rangeSize - 1), row -> free.add(row.getInt(1)));
  }
}

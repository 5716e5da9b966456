// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.adempiere.exceptions.AdempiereException;
import org.adempiere.exceptions.DBException;
import org.compiere.util.CPreparedStatement;
import org.compiere.util.DB;
import org.compiere.util.Trx;
import org.example.standin.TrxEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrxSqlTest {
  @RegisterExtension
  static final StandInDatabase database = new StandInDatabase();

  @BeforeEach
  void layTable() throws Exception {
    database.run("DROP TABLE IF EXISTS adempiere.t; CREATE TABLE adempiere.t (n NUMERIC PRIMARY KEY)");
  }

  @Test
  void commitsItsWorkAtTheEnd() {
    Trx.run(trx -> {
      insert(1, trx);
      assertThat(count(trx)).isEqualTo(1);
      assertThat(count(null)).isZero();
    });
    assertThat(count(null)).isEqualTo(1);
    assertThat(Trx.getOpenTransactions()).isEmpty();
  }

  @Test
  void leavesNothingOfWorkThatFails() {
    assertThatThrownBy(() -> Trx.run(trx -> {
      insert(1, trx);
      throw new AdempiereException("no");
    })).isInstanceOf(AdempiereException.class).hasMessage("no");
    assertThat(count(null)).isZero();
  }

  @Test
  void workInsideATransactionIsUndoneAlone() throws Exception {
    String name = Trx.createTrxName("outer");
    insert(1, name);
    assertThatThrownBy(() -> Trx.run(name, trx -> {
      insert(2, trx);
      insert(1, trx);
    })).isInstanceOf(DBException.class);
    Trx.get(name, false).commit(true);
    Trx.get(name, false).close();
    assertThat(count(null)).isEqualTo(1);
  }

  @Test
  void closingCommitsWhatIsOpen() {
    String name = Trx.createTrxName("closing");
    insert(1, name);
    Trx.get(name, false).close();
    assertThat(count(null)).isEqualTo(1);
    assertThat(Trx.get(name, false)).isNull();
    assertThatThrownBy(() -> insert(2, name)).isInstanceOf(DBException.class).hasMessageContaining("closed");
  }

  @Test
  void tellsOfCommitAndEnd() throws Exception {
    List<String> told = new ArrayList<>();
    Trx trx = Trx.get(Trx.createTrxName("told"), true);
    trx.addTrxEventListener(TrxEnd.whenCommitted(() -> told.add("committed")));
    trx.addTrxEventListener(TrxEnd.whenClosed(() -> told.add("closed")));
    insert(1, trx.getTrxName());
    trx.rollback();
    assertThat(told).isEmpty();
    insert(1, trx.getTrxName());
    trx.commit(true);
    trx.close();
    assertThat(told).containsExactly("committed", "closed");
  }

  @Test
  void batchesRunThroughTheStatement() throws SQLException {
    Trx.run(trx -> {
      try (CPreparedStatement statement = DB.prepareStatement("INSERT INTO t (n) VALUES (?)", trx)) {
        for (int n = 0; n < 3; n++) {
          statement.setInt(1, n);
          statement.addBatch();
        }
        assertThat(statement.executeBatch()).containsExactly(1, 1, 1);
      } catch (SQLException e) {
        throw new DBException(e);
      }
    });
    assertThat(DB.getIDsEx(null, "SELECT n FROM t ORDER BY n")).containsExactly(0, 1, 2);
  }

  @Test
  void singleValuesTellMissingRowsFromValues() {
    assertThat(DB.getSQLValueEx(null, "SELECT n FROM t")).isEqualTo(-1);
    assertThat(DB.getSQLValueBDEx(null, "SELECT n FROM t")).isNull();
    assertThat(DB.getSQLValueStringEx(null, "SELECT 'a' WHERE ? = 'b'", "b")).isEqualTo("a");
  }

  private static void insert(int n, String trx) {
    DB.executeUpdateEx("INSERT INTO t (n) VALUES (?)", new Object[] {n}, trx);
  }

  private static int count(String trx) {
    return DB.getSQLValueEx(trx, "SELECT COUNT(*) FROM t");
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.process.ProcessInfo;
import org.compiere.process.SvrProcess;
import org.compiere.util.DB;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProcessSqlTest {
  @RegisterExtension
  static final StandInDatabase database = new StandInDatabase();

  @BeforeEach
  void layTable() throws Exception {
    database.run("DROP TABLE IF EXISTS adempiere.t; CREATE TABLE adempiere.t (n NUMERIC)");
    Counting.told.clear();
  }

  /** Inserts rows and ends as it is told. */
  public static class Counting extends SvrProcess {
    static final List<Object> told = new ArrayList<>();

    @Parameter
    private int p_C_BPartner_ID;
    @Parameter(name = "DunningDate")
    private Timestamp day;
    @Parameter
    private Boolean isMarked;
    @Parameter
    private BigDecimal amount;
    @Parameter
    private String ending;

    @Override
    protected void prepare() {
      told.add(p_C_BPartner_ID);
      told.add(day);
      told.add(isMarked);
      told.add(amount);
    }

    @Override
    protected String doIt() throws Exception {
      DB.executeUpdateEx("INSERT INTO t (n) VALUES (1)", get_TrxName());
      addBufferLog(0, null, null, "written", getTable_ID(), getRecord_ID());
      if ("commit".equals(ending)) {
        commitEx();
      }
      DB.executeUpdateEx("INSERT INTO t (n) VALUES (2)", get_TrxName());
      if (ending != null) {
        throw new AdempiereException("ended by " + ending);
      }
      return "done @C_BPartner_ID@";
    }

    @Override
    protected void postProcess(boolean success) {
      told.add("post " + success + " " + Trx.getOpenTransactions().length);
    }
  }

  @Test
  void fillsItsFieldsAndCommits() {
    Timestamp day = Timestamp.valueOf("2026-05-10 00:00:00");
    ProcessInfo info = run().with("C_BPartner_ID", new BigDecimal(7)).with("DunningDate", day).with("IsMarked", "Y")
        .with("Amount", BigDecimal.ONE).on(5, 6).run();
    assertThat(info.isError()).isFalse();
    assertThat(Counting.told).containsExactly(7, day, true, BigDecimal.ONE, "post true 0");
    assertThat(rows()).isEqualTo(2);
    assertThat(info.getLogs()).singleElement().satisfies(log -> {
      assertThat(log.getP_Msg()).isEqualTo("written");
      assertThat(log.getAD_Table_ID()).isEqualTo(5);
      assertThat(log.getRecord_ID()).isEqualTo(6);
    });
    assertThat(info.getSummary()).startsWith("done ").doesNotContain("@");
  }

  @Test
  void aFailureLeavesNothingAndLogsNothing() {
    ProcessInfo info = run().with("Ending", "failure").run();
    assertThat(info.isError()).isTrue();
    assertThat(info.getSummary()).isEqualTo("ended by failure");
    assertThat(rows()).isZero();
    assertThat(info.getLogs()).isNull();
    assertThat(Counting.told).endsWith("post false 0");
  }

  @Test
  void whatWasCommittedOnTheWayStays() {
    assertThat(run().with("Ending", "commit").run().isError()).isTrue();
    assertThat(rows()).isEqualTo(1);
  }

  private static ProcessRun run() {
    return ProcessRun.of(Env.getCtx(), Counting.class.getName());
  }

  private static int rows() {
    return DB.getSQLValueEx(null, "SELECT COUNT(*) FROM t");
  }
}

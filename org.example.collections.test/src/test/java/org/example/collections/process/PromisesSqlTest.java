// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.process.PromiseParameters.promise;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises judged by real allocations, repeated and renewed. */
class PromisesSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate PROMISED = DAY.plusDays(10);
  private static final String STATUS = "SELECT COL_PromiseStatus FROM COL_Promise ORDER BY COL_Promise_ID";
  private static final String REASON = "SELECT COALESCE(d.COL_ReasonCode, v.Name) FROM COL_DunningDecision d"
      + " LEFT JOIN C_DunningLevel v ON v.C_DunningLevel_ID = d.C_DunningLevel_ID WHERE d.C_DunningRun_ID = ? ORDER BY d.C_Invoice_ID";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int invoice;
  private int other;

  @BeforeEach
  void twoLateInvoices() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Late Ltd", "late@example.org", "en_US");
    invoice = books.invoiceDue(customer, "I-1", DAY.minusDays(10), "100.00");
    other = books.invoiceDue(customer, "I-2", DAY.minusDays(8), "300.00");
  }

  private ProcessInfo take(int about, Map<String, Object> promise) {
    return server.runOn(DAY, "COL_LogContact", "C_Invoice", about, promise);
  }

  private String judge(LocalDate today) {
    return SampleServer.done(server.run(today, "COL_JudgePromises")).getSummary();
  }

  @ParameterizedTest(name = "paid on D+{0}: {1}")
  @CsvSource({"3,KE", "4,BR"})
  @DisplayName("H-01 paid 100 on D+3 keeps, on D+4 breaks the promise")
  void isJudgedByTheAllocation(int late, String expected) throws Exception {
    SampleServer.done(take(invoice, promise("100.00", PROMISED)));
    books.pay(invoice, PROMISED.plusDays(late));
    judge(PROMISED.plusDays(4));
    assertThat(server.rows(STATUS)).containsExactly(expected);
  }

  @Test
  void moneyOfBeforeThePromiseDoesNotKeepIt() throws Exception {
    books.allocate(invoice, DAY, "0.5");
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    assertThat(server.rows("SELECT COL_Amount FROM COL_Promise").get(0)).startsWith("50");
    judge(PROMISED);
    assertThat(server.rows(STATUS)).containsExactly("OP");
    judge(PROMISED.plusDays(4));
    assertThat(server.rows(STATUS)).containsExactly("BR");
  }

  @Test
  @DisplayName("H-08 what is promised is not dunned until the promise is over; the neighbour is")
  void holdsTheRemindersBackUntilItsLastDay() throws Exception {
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    int run = server.create(PROMISED.plusDays(3));
    assertThat(server.rows(REASON, run)).containsExactly("PROMISED", "Payment reminder");
    assertThat(server.rows("SELECT COL_Detail FROM COL_DunningDecision WHERE C_DunningRun_ID = ? AND COL_IsChosen = 'N'", run))
        .containsExactly("Promised on May 4, 2026: 100.00 EUR by May 14, 2026, quiet until May 17, 2026");
    assertThat(server.rows(REASON, server.create(PROMISED.plusDays(4)))).containsExactly("Payment reminder", "Payment reminder");
  }

  @Test
  void theTaskSaysAmountsAsTheUserWritesThem() throws Exception {
    server.sql("UPDATE C_Invoice SET GrandTotal = 1100 WHERE C_Invoice_ID = ?", invoice);
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    assertThat(server.rows("SELECT COL_Detail FROM COL_DunningDecision WHERE C_DunningRun_ID = ? AND COL_IsChosen = 'N'",
        server.create(PROMISED))).containsExactly("Promised on May 4, 2026: 1,100.00 EUR by May 14, 2026, quiet until May 17, 2026");
    judge(PROMISED.plusDays(4));
    assertThat(server.rows("SELECT Summary FROM R_Request"))
        .containsExactly("Late Ltd has not paid the promised 1,100.00 EUR. Please call the customer.");
  }

  @Test
  @DisplayName("H-14 a broken promise wakes the reminders at the level before and asks the same person to call")
  void aBrokenPromiseRepeatsTheLevelAndOpensATask() throws Exception {
    server.dun(DAY.minusDays(1));
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    LocalDate after = PROMISED.plusDays(4);
    assertThat(judge(after)).isEqualTo("Promises kept: 0, partly kept: 0, broken: 1, still open: 0.");
    assertThat(server.rows("SELECT Summary, SalesRep_ID FROM R_Request"))
        .containsExactly("Late Ltd has not paid the promised 100.00 EUR. Please call the customer. " + SampleServer.USER);
    assertThat(server.rows(REASON, server.create(after))).containsExactly("Payment reminder", "First reminder");
    judge(after.plusDays(1));
    assertThat(server.rows("SELECT 1 FROM R_Request")).hasSize(1);
  }

  @Test
  @DisplayName("H-03 money in another currency is converted; without a rate nothing is judged and the gap is reported")
  void convertsOtherCurrencies() throws Exception {
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    books.allocate(invoice, PROMISED, "1");
    server.sql("UPDATE C_AllocationHdr SET C_Currency_ID = 100 WHERE C_AllocationHdr_ID IN (SELECT C_AllocationHdr_ID"
        + " FROM C_AllocationLine WHERE C_Invoice_ID = ?)", invoice);
    ProcessInfo gap = server.run(PROMISED.plusDays(9), "COL_JudgePromises");
    assertThat(SampleServer.lines(gap)).contains("no exchange rate from USD to EUR on May 14, 2026");
    assertThat(server.rows(STATUS)).containsExactly("OP");
    server.sql("INSERT INTO C_Conversion_Rate (C_Conversion_Rate_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Currency_ID,"
        + " C_Currency_ID_To, ValidFrom, ValidTo, MultiplyRate, DivideRate, C_ConversionType_ID) VALUES (1, ?, 0, 0, 0, 100, 102,"
        + " DATE '2026-01-01', DATE '2026-12-31', 0.9, 1.1, 114)", Fixture.SAMPLE);
    judge(PROMISED.plusDays(9));
    assertThat(server.rows("SELECT COL_PromiseStatus, COL_ReceivedAmt FROM COL_Promise").get(0)).startsWith("PK 90");
  }

  @Test
  @DisplayName("H-05 a promise for the rest of one partly kept begins at level 1; one that renews a broken one counts higher")
  void countsAttempts() throws Exception {
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    books.allocate(invoice, PROMISED, "0.4");
    judge(PROMISED.plusDays(4));
    assertThat(server.rows(STATUS)).containsExactly("PK");
    renew(PROMISED.plusDays(4), PROMISED.plusDays(20));
    assertThat(server.rows("SELECT COL_PromiseLevel, ROUND(COL_Amount, 2) FROM COL_Promise ORDER BY COL_Promise_ID"))
        .containsExactly("1 100.00", "1 60.00");
    judge(PROMISED.plusDays(24));
    renew(PROMISED.plusDays(24), PROMISED.plusDays(30));
    assertThat(server.rows("SELECT COL_PromiseStatus, COL_PromiseLevel, ROUND(COL_Amount, 2) FROM COL_Promise ORDER BY COL_Promise_ID"))
        .containsExactly("PK 1 100.00", "BR 1 60.00", "OP 2 60.00");
  }

  private void renew(LocalDate today, LocalDate until) throws Exception {
    SampleServer.done(server.runOn(today, "COL_RenewPromise", "COL_Promise", server.number("SELECT MAX(COL_Promise_ID) FROM COL_Promise"),
        Map.of("COL_PromisedOn", Timestamp.valueOf(until.atStartOfDay()), "COL_Note", "again")));
  }

  @Test
  @DisplayName("H-16 a repeated promise that was kept goes on a month later, and again holds the reminders back")
  void repeats() throws Exception {
    SampleServer.done(take(other, promise("150.00", PROMISED, "COL_RepeatInterval", "M")));
    books.allocate(other, PROMISED, "0.5");
    judge(PROMISED);
    assertThat(server.rows("SELECT COL_PromiseStatus, COL_PromisedOn::date FROM COL_Promise ORDER BY COL_Promise_ID"))
        .containsExactly("KE 2026-05-14", "OP 2026-06-14");
    assertThat(server.rows(REASON, server.create(PROMISED.plusDays(20)))).element(1).isEqualTo("PROMISED");
    judge(PROMISED);
    assertThat(server.rows(STATUS)).containsExactly("KE", "OP");
    books.allocate(other, PROMISED.plusMonths(1), "0.5");
    server.sql("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_Invoice_ID = ?", other);
    judge(PROMISED.plusMonths(1));
    assertThat(server.rows(STATUS)).containsExactly("KE", "KE");
  }

  @Test
  void moneyThatComesEarlyIsJudgedAtOnce() throws Exception {
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    Trx trx = allocated(DAY.plusDays(1));
    assertThat(server.rows(STATUS)).containsExactly("OP");
    trx.commit(true);
    trx.close();
    assertThat(server.rows(STATUS)).containsExactly("KE");
    assertThat(server.rows("SELECT IsActive FROM COL_DunningBlock")).containsExactly("N");
  }

  /** The allocation is completed, and its transaction still open. */
  private Trx allocated(LocalDate day) throws Exception {
    books.pay(invoice, day);
    Trx trx = Trx.get(Trx.createTrxName("Pay"), true);
    PO allocation = MTable.get(Env.getCtx(), "C_AllocationHdr")
        .getPO(server.number("SELECT MAX(C_AllocationHdr_ID) FROM C_AllocationHdr"), trx.getTrxName());
    EventManager.getInstance().sendEvent(EventManager.newEvent(IEventTopics.DOC_AFTER_COMPLETE, allocation));
    return trx;
  }

  @Test
  void judgingThatFailsLeavesThePaymentAloneTellsTheCollectorAndIsMadeUpForAtNight() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_Collector_ID = ?", CreditBooks.SALES);
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    Trx trx = allocated(DAY.plusDays(1));
    server.sql("ALTER TABLE COL_PromiseInvoice RENAME TO COL_Elsewhere");
    trx.commit(true);
    trx.close();
    assertThat(server.rows(STATUS)).containsExactly("OP");
    assertThat(server.rows("SELECT AD_User_ID, Record_ID = (SELECT MAX(C_AllocationHdr_ID) FROM C_AllocationHdr), TextMsg FROM AD_Note"))
        .hasSize(1).element(0).asString().startsWith(CreditBooks.SALES + " true Promises and plans were not judged")
        .contains("col_promiseinvoice").contains("The payments stand");
    server.sql("ALTER TABLE COL_Elsewhere RENAME TO COL_PromiseInvoice");
    judge(DAY.plusDays(1));
    assertThat(server.rows(STATUS)).containsExactly("KE");
  }

  @Test
  void theSecondCompanyJudgesNothingOfTheFirst() throws Exception {
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    SampleServer.done(ProcessRun.of(SampleServer.context(Fixture.SECOND, PROMISED.plusDays(9)), "COL_JudgePromises").run());
    assertThat(server.rows(STATUS)).containsExactly("OP");
    judge(PROMISED.plusDays(9));
    assertThat(server.rows(STATUS)).containsExactly("BR");
  }
}

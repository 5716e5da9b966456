// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.example.collections.figure.FiguresSummary;
import org.example.collections.figure.KeepFigures;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the charts draw from the rows that are kept, by the charts' own rows in the dictionary. Terms of the sample company: 30 days. */
class FiguresSqlTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int customer;

  @BeforeEach
  void begin() throws SQLException {
    books = database.books();
    customer = books.customer("Miller");
  }

  @Test
  void ageingStandsByDueDateAndByDocumentDateAndMoneyBesideIt() throws Exception {
    books.invoice(customer, "2026-06-20", "100.00");
    books.invoice(customer, "2026-05-31", "200.00");
    books.invoice(customer, "2026-05-30", "400.00");
    int partly = books.invoice(customer, "2026-02-28", "800.00");
    books.pay(partly, "2026-03-31", "100.00");
    books.receipt(customer, "2026-06-01", "50.00");
    books.creditNote(books.customer("Only a credit note"), "2026-06-02", "30.00");
    keep(JUNE, 0);
    assertThat(chart("Ageing of Claims").categories()).hasSize(7).isSorted();
    assertThat(chart("Ageing of Claims").in("de_DE").categories()).hasSize(7).isSorted();
    assertThat(chart("Ageing of Claims").values()).containsExactly("By due date: A. Not due = 300.00",
        "By due date: B. Up to 30 days = 400.00", "By due date: E. Over 90 days = 700.00",
        "Money of the customer: F. Payments not allocated = 50.00", "Money of the customer: G. Credit notes = 30.00");
    assertThat(chart("Ageing by Document Date").values()).containsExactly("By document date: B. Up to 30 days = 300.00",
        "By document date: C. 31 to 60 days = 400.00", "By document date: E. Over 90 days = 700.00");
    assertThat(chart("Ageing of Claims").in("de_DE").values()).contains("Nach Fälligkeit: A. Nicht fällig = 300.00");
    assertThat(chart("Ageing of Claims").records("By due date", "E. Over 90 days"))
        .isEqualTo(database.rows("SELECT COL_Ageing_ID FROM COL_Ageing WHERE C_BPartner_ID = " + customer));
  }

  @Test
  void foreignAmountsAreConvertedAndWithoutARateTheyStandInTheirOwnCurrency() throws Exception {
    books.rate(Books.USD, Books.EUR, "2026-01-01", "2026-12-31", "0.5");
    books.invoice(customer, "2026-06-20", "100.00", "C_Currency_ID", Books.USD);
    books.invoice(customer, "2026-06-20", "70.00", "C_Currency_ID", Books.CHF);
    books.receipt(customer, "2026-06-20", "7.00", "C_Currency_ID", Books.CHF);
    FiguresSummary summary = keep(JUNE, 0);
    assertThat(chart("Ageing of Claims").values()).contains("By due date: A. Not due = 50.00",
        "By due date: H. No exchange rate, in own currency = 70.00",
        "Money of the customer: H. No exchange rate, in own currency = 7.00").hasSize(3);
    assertThat(summary.gaps()).extracting(Object::toString).containsExactly("CHF EUR 2026-06-30");
    assertThat(database.rows("SELECT COL_IsRateMissing, COL_RateGap FROM COL_MonthFigure")).containsExactly("Y CHF EUR 2026-06-30");
    assertThat(chart("Days Sales Outstanding").values()).isEmpty();
    books.rate(Books.CHF, Books.EUR, "2026-01-01", "2026-12-31", "1");
    assertThat(keep(JUNE, 0).gaps()).isEmpty();
    assertThat(chart("Days Sales Outstanding").values()).contains("Days sales outstanding: 2026-06 = 90.0");
  }

  @Test
  void aMissingRateOfAnAllocationMakesTheMonthUncertain() throws Exception {
    int invoice = books.invoice(customer, "2026-06-20", "100.00");
    books.allocationLine(books.allocation("2026-06-25", "C_Currency_ID", Books.CHF), "40.00", "C_Invoice_ID", invoice);
    assertThat(keep(JUNE, 0).gaps()).extracting(Object::toString).containsExactly("CHF EUR 2026-06-25");
    assertThat(database.rows("SELECT OpenAmt, COL_IsRateMissing FROM COL_Ageing")).containsExactly("100.00 Y");
    assertThat(chart("Collection Effectiveness").values()).isEmpty();
  }

  @Test
  void overdueByCollectorFollowsCustomerGroupAndTenant() throws Exception {
    database.run("UPDATE COL_Setting SET COL_Collector_ID = 100");
    books.invoice(customer, "2026-05-01", "10.00");
    int own = books.customer("Own", "COL_Collector_ID", 1000000);
    books.invoice(own, "2026-01-01", "20.00");
    books.invoice(own, "2026-06-25", "5000.00");
    keep(JUNE, 0);
    String tenant = database.rows("SELECT Name FROM AD_User WHERE AD_User_ID = 100").get(0);
    String person = database.rows("SELECT Name FROM AD_User WHERE AD_User_ID = 1000000").get(0);
    assertThat(chart("Overdue by Collector").values()).containsExactly("B. Up to 30 days: " + tenant + " = 10.00",
        "E. Over 90 days: " + person + " = 20.00");
    assertThat(chart("Overdue by Collector").records("E. Over 90 days", person))
        .isEqualTo(database.rows("SELECT COL_Ageing_ID FROM COL_Ageing WHERE C_BPartner_ID = " + own));
  }

  @Test
  void daysSalesOutstandingBestPossibleAndLateness() throws Exception {
    books.invoice(customer, "2026-04-01", "999.00", "IsPaid", "Y");
    int paid = books.invoice(customer, "2026-04-02", "900000.00", "IsPaid", "Y");
    books.pay(paid, "2026-05-15", "900000.00");
    books.invoice(customer, "2026-06-10", "300000.00");
    books.invoice(customer, "2026-05-01", "150000.00");
    keep(JUNE, 0);
    assertThat(chart("Days Sales Outstanding").values()).containsExactly("Days sales outstanding: 2026-06 = 30.0",
        "Best possible: 2026-06 = 20.0", "Average days late: 2026-06 = 10.0");
    assertThat(chart("Days Sales Outstanding").records("Best possible", "2026-06")).hasSize(1);
  }

  @Test
  void collectionEffectivenessComparesWithTheMonthBefore() throws Exception {
    int before = books.invoice(customer, "2026-05-15", "300000.00");
    books.pay(before, "2026-06-20", "220000.00");
    int paid = books.invoice(customer, "2026-06-05", "260000.00", "IsPaid", "Y");
    books.pay(paid, "2026-06-12", "260000.00");
    books.invoice(customer, "2026-06-10", "240000.00");
    keep(JUNE, 0);
    assertThat(chart("Collection Effectiveness").values()).containsExactly("Collected: 2026-06 = 85.7");
  }

  @Test
  void monthsThatAreNotKeptAreMadeUpForAndKeptOnesStay() throws Exception {
    int invoice = books.invoice(customer, "2026-04-10", "100.00", "IsPaid", "Y");
    books.pay(invoice, "2026-06-02", "100.00");
    assertThat(keep(JUNE, 2).months()).isEqualTo(3);
    assertThat(database.rows("SELECT TO_CHAR(COL_AsOf, 'YYYY-MM-DD'), COL_BeginAmt, COL_ClaimAmt, COL_NotDueAmt, COL_SoldAmt"
        + " FROM COL_MonthFigure ORDER BY 1")).containsExactly("2026-04-30 0.00 100.00 100.00 100.00",
        "2026-05-31 100.00 100.00 0.00 0.00", "2026-06-30 100.00 0.00 0.00 0.00");
    books.invoice(customer, "2026-05-20", "7.00");
    assertThat(keep(JUNE.plusDays(1), 3).months()).isEqualTo(1);
    assertThat(database.rows("SELECT TO_CHAR(COL_AsOf, 'YYYY-MM-DD'), COL_ClaimAmt FROM COL_MonthFigure ORDER BY 1"))
        .containsExactly("2026-04-30 100.00", "2026-05-31 100.00", "2026-06-30 0.00", "2026-07-01 7.00");
  }

  @Test
  void keepingTwiceChangesNothing() throws Exception {
    books.invoice(customer, "2026-05-01", "150.00");
    keep(JUNE, 1);
    String months = "SELECT COL_AsOf, AD_Org_ID, COL_ClaimAmt FROM COL_MonthFigure ORDER BY 1, 2";
    var before = database.rows(months);
    keep(JUNE, 1);
    assertThat(database.rows(months)).isEqualTo(before).hasSize(2);
    assertThat(database.rows("SELECT OpenAmt FROM COL_Ageing")).containsExactly("150.00");
  }

  @Test
  void aRoleSeesItsOrganisationsOnlyAndTheirSums() throws Exception {
    books.invoice(customer, "2026-06-10", "100.00");
    books.invoice(customer, "2026-06-10", "300.00", "AD_Org_ID", 0);
    keep(JUNE, 0);
    assertThat(chart("Ageing of Claims").values()).contains("By due date: A. Not due = 400.00");
    database.run("UPDATE COL_Ageing SET AD_Org_ID = 77 WHERE AD_Org_ID = 0");
    assertThat(chart("Ageing of Claims").only("77").values()).contains("By due date: A. Not due = 300.00");
  }

  @Test
  void seriesOfBarsAndLinesNameTheSameCategoriesAndLeadToTheSameRecords() throws Exception {
    books.invoice(customer, "2026-05-20", "100.00");
    books.receipt(books.customer("Only money"), "2026-06-01", "50.00");
    keep(JUNE.minusDays(30), 0);
    keep(JUNE, 0);
    books.invoice(customer, "2026-07-02", "70.00", "C_Currency_ID", Books.CHF);
    keep(JUNE.plusDays(7), 0);
    int promise = books.promise(customer, books.invoice(customer, "2026-07-02", "10.00"), "10.00", LocalDate.now().toString());
    database.run("UPDATE COL_Promise SET COL_PromiseStatus = 'KE' WHERE COL_Promise_ID = " + promise);
    for (String name : database.rows("SELECT REPLACE(Name, ' ', '_') FROM AD_Chart WHERE EntityType = 'COL' AND ChartType IN ('BC',"
        + " 'LC')")) {
      DrawnChart drawn = chart(name.replace('_', ' '));
      List<String> all = drawn.categories();
      for (var series : drawn.categoriesBySeries().entrySet()) {
        assertThat(series.getValue()).as(name).isEqualTo(all).isSorted();
        String first = drawn.categoriesBySeries().keySet().iterator().next();
        for (String category : all) {
          assertThat(drawn.records(series.getKey(), category)).as(name).isEqualTo(drawn.records(first, category));
        }
      }
    }
    assertThat(chart("Days Sales Outstanding").categoriesBySeries()).hasSize(3);
    assertThat(chart("Collection Effectiveness").categories()).as("nothing was to be collected in the first month")
        .containsExactly("2026-06");
    assertThat(chart("Promises Kept").categoriesBySeries()).hasSize(1);
  }

  @Test
  void theSecondCompanySeesNothingOfTheFirst() throws Exception {
    books.invoice(customer, "2026-05-10", "100.00");
    keep(JUNE, 0);
    for (String name : database.rows("SELECT REPLACE(Name, ' ', '_') FROM AD_Chart WHERE EntityType = 'COL'")) {
      assertThat(chart(name.replace('_', ' ')).of(Fixture.SECOND).values()).as(name).isEmpty();
    }
    assertThat(chart("Ageing of Claims").values()).isNotEmpty();
    database.inTransaction(Fixture.SECOND, FiguresSqlTest::keepToday);
    assertThat(database.rows("SELECT AD_Client_ID FROM COL_Ageing")).containsExactly(String.valueOf(Fixture.SAMPLE));
  }

  private static FiguresSummary keepToday(SqlSession session) {
    return keep(session, JUNE, 0);
  }

  private FiguresSummary keep(LocalDate day, int monthsBack) {
    return database.inTransaction(session -> keep(session, day, monthsBack));
  }

  private static FiguresSummary keep(SqlSession session, LocalDate day, int monthsBack) {
    SqlExchangeRates rates = new SqlExchangeRates(session);
    return new KeepFigures(new SqlFigureBooks(session, rates), new SqlKeptFigures(session), rates).on(day, monthsBack);
  }

  private DrawnChart chart(String name) {
    return new DrawnChart(database, name);
  }
}

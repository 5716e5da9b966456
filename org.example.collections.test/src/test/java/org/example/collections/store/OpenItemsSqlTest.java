// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.receivable.AvailableCredit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenItemsSqlTest {
  private static final LocalDate RUN = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @Test
  void openIsTheAmountLessWhatWasAllocatedUpToTheRunDate() throws Exception {
    Books books = database.books();
    int customer = books.customer("Miller");
    int invoice = books.invoice(customer, "2026-03-02", "100.00");
    books.pay(invoice, "2026-04-01", "30.00", "DiscountAmt", amount("2.00"), "WriteOffAmt", amount("0.50"));
    books.pay(invoice, "2026-05-04", "10.00");
    books.pay(invoice, "2026-05-05", "20.00");

    assertThat(open(RUN)).containsExactly(invoice + "/0 57.50 EUR due 2026-04-01");
  }

  @Test
  void allocationsOfInactiveHeadersDoNotCountAndReversedOnesCancelOut() throws Exception {
    Books books = database.books();
    int invoice = books.invoice(books.customer("Miller"), "2026-03-02", "100.00");
    books.allocationLine(books.allocation("2026-04-01", "IsActive", "N"), "100.00", "C_Invoice_ID", invoice);
    books.allocationLine(books.allocation("2026-04-01", "DocStatus", "RE"), "40.00", "C_Invoice_ID", invoice);
    books.allocationLine(books.allocation("2026-04-02", "DocStatus", "RE"), "-40.00", "C_Invoice_ID", invoice);

    assertThat(open(RUN)).containsExactly(invoice + "/0 100.00 EUR due 2026-04-01");
  }

  @Test
  void onlyCompletedSalesInvoicesPostedByTheRunDateAreOpen() throws Exception {
    Books books = database.books();
    int customer = books.customer("Miller");
    int closed = books.invoice(customer, "2026-03-02", "1.00", "DocStatus", "CL");
    books.invoice(customer, "2026-03-02", "2.00", "DocStatus", "DR");
    books.invoice(customer, "2026-03-02", "3.00", "DocStatus", "RE");
    books.invoice(customer, "2026-03-02", "4.00", "DocStatus", "VO");
    books.invoice(customer, "2026-03-02", "5.00", "IsPaid", "Y");
    books.invoice(customer, "2026-03-02", "6.00", "IsSOTrx", "N", "C_DocType_ID", 1000006);
    books.invoice(customer, "2026-03-02", "7.00", "DateAcct", "2026-05-05");
    int posted = books.invoice(customer, "2026-03-02", "8.00", "DateAcct", "2026-05-04");

    assertThat(open(RUN)).containsExactly(closed + "/0 1.00 EUR due 2026-04-01", posted + "/0 8.00 EUR due 2026-04-01");
  }

  @Test
  void aRunInThePastFindsWhatWasPaidSince() throws Exception {
    Books books = database.books();
    int customer = books.customer("Miller");
    int invoice = books.invoice(customer, "2026-03-02", "100.00", "IsPaid", "Y");
    int receipt = books.receipt(customer, "2026-04-10", "100.00", "IsAllocated", "Y");
    int header = books.allocation("2026-04-20");
    books.allocationLine(header, "100.00", "C_Invoice_ID", invoice, "C_Payment_ID", receipt);

    assertThat(open(LocalDate.of(2026, 4, 20))).isEmpty();
    assertThat(open(LocalDate.of(2026, 4, 19))).containsExactly(invoice + "/0 100.00 EUR due 2026-04-01");
    assertThat(credits(LocalDate.of(2026, 4, 19))).containsExactly("RECEIPT " + receipt + " 100.00 EUR");
    assertThat(credits(LocalDate.of(2026, 4, 9))).isEmpty();
  }

  @Test
  void whatIsPaidFillsTheScheduleByDueDateAndThenById() throws Exception {
    Books books = database.books();
    int invoice = books.invoice(books.customer("Miller"), "2026-01-02", "100.00");
    int late = books.instalment(invoice, "2026-04-01", "40.00");
    int early = books.instalment(invoice, "2026-02-01", "30.00");
    int sameDay = books.instalment(invoice, "2026-04-01", "30.00");
    books.pay(invoice, "2026-03-01", "45.00");

    assertThat(open(RUN)).containsExactly(invoice + "/" + late + " 25.00 EUR due 2026-04-01",
        invoice + "/" + sameDay + " 30.00 EUR due 2026-04-01");
    assertThat(open(LocalDate.of(2026, 2, 28))).hasSize(3).contains(invoice + "/" + early
        + " 30.00 EUR due 2026-02-01");
  }

  @Test
  void aScheduleWithoutValidLinesLeavesTheInvoiceOpenWhereCoreLosesIt() throws Exception {
    Books books = database.books();
    int invoice = books.invoice(books.customer("Miller"), "2026-03-02", "100.00");
    books.instalment(invoice, "2026-03-10", "100.00", "IsValid", "N");

    assertThat(open(RUN)).containsExactly(invoice + "/0 100.00 EUR due 2026-04-01");
  }

  @Test
  void aScheduleOnACreditNoteIsOneCreditWhereCoreSplitsItWrongly() throws Exception {
    Books books = database.books();
    int customer = books.customer("Miller");
    int invoice = books.invoice(customer, "2026-03-02", "500.00");
    int creditNote = books.creditNote(customer, "2026-03-02", "100.00");
    books.instalment(creditNote, "2026-03-10", "50.00");
    books.instalment(creditNote, "2026-04-10", "50.00");
    books.pay(creditNote, "2026-04-01", "-60.00");

    assertThat(open(RUN)).containsExactly(invoice + "/0 500.00 EUR due 2026-04-01");
    assertThat(credits(RUN)).containsExactly("CREDIT_NOTE " + creditNote + " 40.00 EUR");
  }

  @Test
  void receiptsAreCreditsWithWhatIsNotAllocated() throws Exception {
    Books books = database.books();
    int customer = books.customer("Miller");
    books.invoice(customer, "2026-03-02", "500.00");
    int whole = books.receipt(customer, "2026-04-01", "20.00");
    int part = books.receipt(customer, "2026-04-02", "30.00");
    books.allocationLine(books.allocation("2026-04-03"), "12.00", "C_Payment_ID", part);
    books.receipt(customer, "2026-04-02", "40.00", "C_Charge_ID", 7);
    books.receipt(customer, "2026-04-02", "50.00", "IsReceipt", "N");
    books.receipt(customer, "2026-04-02", "60.00", "DocStatus", "RE");
    books.receipt(customer, "2026-05-05", "70.00");
    books.receipt(customer, "2026-04-02", "80.00", "IsAllocated", "Y");

    assertThat(credits(RUN)).containsExactly("RECEIPT " + whole + " 20.00 EUR", "RECEIPT " + part + " 18.00 EUR");
  }

  @Test
  void foreignAllocationsAreConvertedOnTheirDay() throws Exception {
    Books books = database.books();
    int invoice = books.invoice(books.customer("Miller"), "2026-03-02", "100.00");
    books.rate(Books.USD, Books.EUR, "2026-01-01", "2026-12-31", "0.9");
    books.rate(Books.USD, Books.EUR, "2026-04-01", "2026-04-30", "0.85");
    books.allocationLine(books.allocation("2026-04-01", "C_Currency_ID", Books.USD), "33.33", "C_Invoice_ID", invoice);

    assertThat(open(RUN)).containsExactly(invoice + "/0 71.67 EUR due 2026-04-01");
  }

  @Test
  void aMissingRateIsAFactWhereCoreTakesTheInvoiceForPaid() throws Exception {
    Books books = database.books();
    int invoice = books.invoice(books.customer("Miller"), "2026-03-02", "100.00");
    books.rate(Books.USD, Books.EUR, "2026-01-01", "2026-03-31", "0.9");
    books.allocationLine(books.allocation("2026-04-01", "C_Currency_ID", Books.USD), "33.33", "C_Invoice_ID", invoice);
    books.pay(invoice, "2026-04-02", "10.00");

    assertThat(open(RUN)).containsExactly(invoice + "/0 90.00 EUR due 2026-04-01 no rate USD EUR 2026-04-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Berlin", "America/New_York", "Africa/Cairo", "Asia/Beirut", "Pacific/Apia"})
  void dueDatesAreCalendarDaysInEveryTimeZone(String zone) throws Exception {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Books books = database.books();
      int customer = books.customer("Miller");
      int spring = books.invoice(customer, "2025-03-15", "1.00");
      int autumn = books.invoice(customer, "2025-10-01", "2.00");
      int cairo = books.invoice(customer, "2026-03-25", "3.00");

      assertThat(open(RUN)).containsExactly(spring + "/0 1.00 EUR due 2025-04-14", autumn
          + "/0 2.00 EUR due 2025-10-31", cairo + "/0 3.00 EUR due 2026-04-24");
      // Summer time begins in Cairo at midnight of 24 April: that day has no 00:00.
      int onTheDay = books.invoice(customer, "2026-04-24", "4.00");
      assertThat(open(LocalDate.of(2026, 4, 23))).hasSize(3);
      assertThat(open(LocalDate.of(2026, 4, 24))).hasSize(4).contains(onTheDay + "/0 4.00 EUR due 2026-05-24");
      assertThat(open(LocalDate.of(2025, 3, 15))).hasSize(1);
      assertThat(open(LocalDate.of(2025, 3, 14))).isEmpty();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void amountsKeepTheDecimalsOfTheirCurrency() throws Exception {
    Books books = database.books();
    int customer = books.customer("Miller");
    int yen = books.invoice(customer, "2026-03-02", "999999999", "C_Currency_ID", Books.JPY);
    int dinar = books.invoice(customer, "2026-03-02", "0.125", "C_Currency_ID", Books.KWD);
    int least = books.invoice(customer, "2026-03-02", "0.01");
    int most = books.invoice(customer, "2026-03-02", "999999999.99");
    books.invoice(customer, "2026-03-02", "0.009");

    assertThat(open(RUN)).containsExactly(yen + "/0 999999999 JPY due 2026-04-01", dinar
        + "/0 0.125 KWD due 2026-04-01", least + "/0 0.01 EUR due 2026-04-01", most + "/0 999999999.99 EUR due"
        + " 2026-04-01");
  }

  @Test
  void theSecondCompanySeesNothingOfTheFirst() throws Exception {
    Books books = database.books();
    int customer = books.customer("Miller");
    books.invoice(customer, "2026-03-02", "100.00");
    books.receipt(customer, "2026-04-01", "20.00");
    Books second = database.booksOfSecondCompany();
    int own = second.invoice(second.customer("Miller"), "2026-03-02", "7.00");

    List<String> seen = new ArrayList<>();
    database.inTransaction(1000001, session -> {
      new SqlCustomerAccounts(session, new SqlExchangeRates(session)).forEach(DunningRunRequest.everythingOn(RUN),
          account -> account.items().forEach(item -> seen.add(item.item().id().invoiceId() + " " + account.credits())));
      return null;
    });
    assertThat(seen).containsExactly(own + " []");
  }

  @Test
  void namesAreDataAndNeverSql() throws Exception {
    String name = "Robert'); DROP TABLE C_Invoice;-- ? $1 <script>\u202e\ud83d\ude00";
    Books books = database.books();
    int invoice = books.invoice(books.customer(name), "2026-03-02", "1.00", "DocumentNo", "'; --?", "POReference",
        "\"' OR 1=1");

    List<DueItem> items = database.accounts(RUN).get(0).items();
    assertThat(items).hasSize(1);
    assertThat(items.get(0).item().documentNo()).isEqualTo("'; --?");
    assertThat(items.get(0).item().reference()).isEqualTo("\"' OR 1=1");
    assertThat(items.get(0).item().id().invoiceId()).isEqualTo(invoice);
  }

  private List<String> open(LocalDate date) {
    List<String> open = new ArrayList<>();
    database.accounts(date).forEach(account -> account.items().forEach(due -> open.add(due.item().id().invoiceId() + "/"
        + due.item().id().scheduleId() + " " + due.item().open() + " due " + due.item().dueDate()
        + due.rateGap().map(gap -> " no rate " + gap).orElse(""))));
    return open;
  }

  private List<String> credits(LocalDate date) throws SQLException {
    List<String> credits = new ArrayList<>();
    for (CustomerAccount account : database.accounts(date)) {
      for (AvailableCredit credit : account.credits()) {
        credits.add(credit.kind() + " " + credit.recordId() + " " + credit.amount());
      }
    }
    return credits;
  }

  private static java.math.BigDecimal amount(String text) {
    return new java.math.BigDecimal(text);
  }
}

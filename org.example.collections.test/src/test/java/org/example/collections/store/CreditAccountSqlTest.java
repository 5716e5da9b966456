// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.compiere.util.Trx;
import org.example.collections.credit.BrokenPromise;
import org.example.collections.credit.CreditAccount;
import org.example.collections.credit.CreditMode;
import org.example.collections.credit.CreditPolicy;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.CreditSwitches;
import org.example.collections.credit.Exposure;
import org.example.collections.credit.OrderKind;
import org.example.collections.credit.ReleaseTerms;
import org.example.collections.credit.StopKind;
import org.example.collections.credit.UnpaidItem;
import org.example.collections.credit.WhenFree;
import org.example.collections.database.WatchedStatements;
import org.example.collections.fixture.Fixture;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.NominalAmount;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every part of the exposure, as the database holds it. */
class CreditAccountSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
  private static final Currency EUR = new Currency("EUR", 2);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int customer;
  private CreditSwitches switches = new CreditSwitches(false, false, false, false, false);
  private Set<OrderKind> kinds = Set.of();

  @BeforeEach
  void aCustomer() throws SQLException {
    books = database.books();
    customer = books.customer("Acme");
  }

  private CreditAccount account(int of, int order) {
    Trx trx = Trx.get(Trx.createTrxName("Test"), true);
    try {
      SqlSession session = new SqlSession(Fixture.SAMPLE, 0, trx.getTrxName());
      CreditRequest request = CreditRequest.ofOrder(OrderKind.STANDARD, order, Optional.of(new CustomerId(of)),
          new OrganisationId(Fixture.SAMPLE), Money.zero(EUR), DAY);
      CreditPolicy policy = new CreditPolicy(CreditMode.ENFORCE, Optional.empty(), Optional.empty(), switches, kinds,
          new ReleaseTerms(NominalAmount.ZERO, 0), WhenFree.OFFER);
      return new SqlCreditAccounts(session, new SqlExchangeRates(session)).of(new CustomerId(of), request, policy);
    } finally {
      trx.rollback();
      trx.close();
    }
  }

  private Exposure exposure() {
    return account(customer, 0).exposure();
  }

  @Test
  void namesEveryPart() throws SQLException {
    int invoice = books.invoice(customer, "2026-05-01", "1000");
    books.pay(invoice, "2026-05-20", "300");
    books.creditNote(customer, "2026-05-02", "50");
    int receipt = books.receipt(customer, "2026-05-03", "120");
    books.allocationLine(books.allocation("2026-05-04"), "20", "C_Payment_ID", receipt);
    books.order(customer, "CO", "100", "0", "0");
    books.order(customer, "CO", "100", "6", "4");
    books.order(customer, "CO", "100", "4", "6");
    books.order(customer, "CO", "100", "10", "10");
    books.order(customer, "DR", "100", "0", "0");
    books.order(customer, "VO", "100", "0", "0");
    Exposure exposure = exposure();
    assertThat(exposure.openInvoices()).hasToString("700.00 EUR");
    assertThat(exposure.creditNotes()).hasToString("50.00 EUR");
    assertThat(exposure.receipts()).hasToString("100.00 EUR");
    assertThat(exposure.openOrders()).hasToString("214.20 EUR");
    assertThat(exposure.delivered()).hasToString("23.80 EUR");
    assertThat(exposure.drafts()).hasToString("0.00 EUR");
    assertThat(exposure.total()).hasToString("788.00 EUR");
  }

  @Test
  void theOrderThatIsCheckedAndWhatIsNoOrderOfHisAreLeftOut() throws SQLException {
    int mine = books.order(customer, "CO", "100", "0", "0");
    books.order(customer, "CO", "100", "0", "0", "IsSOTrx", "N");
    books.order(customer, "CO", "100", "0", "0", "PaymentRule", "B");
    books.order(books.customer("Other"), "CO", "100", "0", "0");
    books.order(customer, "IP", "100", "0", "0");
    assertThat(account(customer, mine).exposure().openOrders()).hasToString("0.00 EUR");
    assertThat(exposure().openOrders()).hasToString("119.00 EUR");
    kinds = Set.of(OrderKind.CASH);
    assertThat(exposure().openOrders()).hasToString("238.00 EUR");
    books.order(customer, "IP", "10", "0", "0", "COL_CreditAcceptedAmt", BigDecimal.ONE);
    assertThat(exposure().openOrders()).hasToString("249.90 EUR");
  }

  @Test
  @DisplayName("K-14 drafts of orders and of invoices without order count where the policy says so")
  void drafts() throws SQLException {
    books.invoice(customer, "2026-05-01", "550", "DocStatus", "DR");
    books.order(customer, "DR", "100", "0", "0");
    assertThat(exposure().drafts()).hasToString("0.00 EUR");
    switches = new CreditSwitches(true, false, false, false, false);
    assertThat(exposure().drafts()).hasToString("669.00 EUR");
    assertThat(exposure().openInvoices()).hasToString("0.00 EUR");
  }

  @Test
  void foreignInvoicesAreWorthWhatTheyAreTodayAndAMissingRateIsAGap() throws SQLException {
    books.invoice(customer, "2026-05-01", "100", "C_Currency_ID", 100);
    assertThat(account(customer, 0).gaps()).singleElement().hasToString("USD EUR 2026-06-03");
    books.rate(100, 102, "2026-05-01", "2026-05-31", "0.50");
    books.rate(100, 102, "2026-06-01", "2026-06-30", "0.90");
    assertThat(exposure().openInvoices()).hasToString("90.00 EUR");
    assertThat(account(customer, 0).gaps()).isEmpty();
  }

  @Test
  void everyAllocationCountsThoseInAnotherCurrencyAtTheRateOfTheirDayAndAReversedOneNot() throws SQLException {
    int invoice = books.invoice(customer, "2026-05-01", "100");
    books.pay(invoice, "2026-05-20", "10");
    books.pay(invoice, "2026-05-21", "20");
    books.allocationLine(books.allocation("2026-05-22", "IsActive", "N"), "40", "C_Invoice_ID", invoice);
    books.allocationLine(books.allocation("2026-05-23", "C_Currency_ID", 100), "8", "C_Invoice_ID", invoice);
    int receipt = books.receipt(customer, "2026-05-03", "50");
    books.allocationLine(books.allocation("2026-05-04"), "5", "C_Payment_ID", receipt);
    books.allocationLine(books.allocation("2026-05-23", "C_Currency_ID", 100), "4", "C_Payment_ID", receipt);
    assertThat(exposure().openInvoices()).hasToString("70.00 EUR");
    assertThat(account(customer, 0).gaps()).singleElement().hasToString("USD EUR 2026-05-23");
    books.rate(100, 102, "2026-05-23", "2026-05-23", "0.50");
    books.rate(100, 102, "2026-05-24", "2026-06-30", "0.90");
    assertThat(exposure().openInvoices()).hasToString("66.00 EUR");
    assertThat(exposure().receipts()).hasToString("43.00 EUR");
    assertThat(account(customer, 0).gaps()).isEmpty();
  }

  @Test
  void unpaidItemsCarryDueDatesOfTermAndSchedule() throws SQLException {
    books.invoice(customer, "2026-05-01", "100", "DocumentNo", "TERM");
    int split = books.invoice(customer, "2026-05-01", "200", "DocumentNo", "SPLIT");
    books.instalment(split, "2026-05-10", "50");
    books.instalment(split, "2026-07-10", "150");
    books.pay(split, "2026-05-12", "80");
    assertThat(account(customer, 0).unpaid()).extracting(UnpaidItem::documentNo, UnpaidItem::dueDate, item -> item.open().toString())
        .containsExactly(tuple("TERM", LocalDate.of(2026, 5, 31), "100.00 EUR"),
            tuple("SPLIT", LocalDate.of(2026, 7, 10), "120.00 EUR"));
  }

  @Test
  void aBlockingNoticeIsNamedOnceItIsIssuedAndNotWhenItIsCancelled() throws SQLException {
    int invoice = books.invoice(customer, "2026-05-01", "100");
    int level = books.level(books.procedure(), 10, "COL_IsBlockCredit", "Y");
    books.notice(customer, invoice, level, "2026-06-01", "CA", "COL_DocumentNo", "M1");
    books.notice(customer, invoice, level, "2026-06-01", "DR", "COL_DocumentNo", "M2");
    assertThat(account(customer, 0).unpaid().get(0).blockingNotice()).isEmpty();
    books.notice(customer, invoice, level, "2026-06-01", "SE", "COL_DocumentNo", "M3");
    assertThat(account(customer, 0).unpaid().get(0).blockingNotice()).contains("M3");
  }

  @Test
  @DisplayName("K-16 what a child owes counts for its parent's group and not for the parent itself")
  void group() throws SQLException {
    int child = books.customer("Child", "BPartner_Parent_ID", customer);
    books.invoice(child, "2026-05-01", "100");
    books.invoice(customer, "2026-05-01", "10");
    assertThat(account(child, 0).group()).isEmpty();
    switches = new CreditSwitches(false, false, true, false, false);
    assertThat(account(child, 0).group().orElseThrow().exposure().total()).hasToString("110.00 EUR");
    assertThat(account(child, 0).exposure().total()).hasToString("100.00 EUR");
    assertThat(account(customer, 0).group().orElseThrow().exposure().total()).hasToString("110.00 EUR");
    assertThat(account(customer, 0).exposure().total()).hasToString("10.00 EUR");
  }

  @Test
  void aStopKnowsWhoSetItAndCoresOwnHoldIsNone() throws SQLException {
    assertThat(account(customer, 0).stop()).isEmpty();
    books.update("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = " + customer);
    assertThat(account(customer, 0).stop()).contains(StopKind.BY_PERSON);
    books.update("UPDATE C_BPartner SET SOCreditStatus = 'H', SO_CreditLimit = 100, TotalOpenBalance = 101 WHERE C_BPartner_ID = "
        + customer);
    assertThat(account(customer, 0).stop()).isEmpty();
    books.update("UPDATE C_BPartner SET TotalOpenBalance = 100 WHERE C_BPartner_ID = " + customer);
    assertThat(account(customer, 0).stop()).contains(StopKind.BY_PERSON);
  }

  @Test
  void coresLimitCountsUntilThereIsAnApprovedOneOfOurs() throws SQLException {
    books.update("UPDATE C_BPartner SET SO_CreditLimit = 70 WHERE C_BPartner_ID = " + customer);
    limit("99", "N");
    assertThat(account(customer, 0).limits().inForce(DAY, false).orElseThrow().amount()).hasToString("70.00 EUR");
    limit("80", "Y");
    assertThat(account(customer, 0).limits().inForce(DAY, false).orElseThrow().amount()).hasToString("80.00 EUR");
    books.update("UPDATE C_BPartner SET SO_CreditLimit = 0 WHERE C_BPartner_ID = " + customer);
    books.update("UPDATE COL_CreditLimit SET ValidTo = '2026-06-02'");
    assertThat(account(customer, 0).limits().inForce(DAY, false)).isEmpty();
  }

  @Test
  void aBrokenPromiseCountsWhileItsInvoiceIsUnpaidAndWhereThePolicyAsks() throws SQLException {
    int invoice = books.invoice(customer, "2026-04-20", "100.00");
    books.promise(customer, invoice, "100.00", "2026-05-29");
    database.run("UPDATE COL_Promise SET COL_PromiseStatus = 'BR'");
    assertThat(account(customer, 0).brokenPromises()).isEmpty();
    switches = new CreditSwitches(false, false, false, false, true);
    assertThat(account(customer, 0).brokenPromises())
        .containsExactly(new BrokenPromise(LocalDate.of(2026, 5, 29), Money.of("100.00", EUR)));
    database.run("UPDATE COL_Promise SET COL_PromiseStatus = 'OP'");
    assertThat(account(customer, 0).brokenPromises()).isEmpty();
    database.run("UPDATE COL_Promise SET COL_PromiseStatus = 'BR'");
    database.run("UPDATE C_Invoice SET IsPaid = 'Y'");
    assertThat(account(customer, 0).brokenPromises()).isEmpty();
  }

  private void limit(String amount, String approved) throws SQLException {
    books.insert("COL_CreditLimit", new Object[0], "C_BPartner_ID", customer, "COL_LimitAmt", new BigDecimal(amount), "C_Currency_ID",
        102, "ValidFrom", approved.equals("Y") ? "2026-01-01" : "2026-01-02", "COL_IsApproved", approved);
  }

  @Test
  void needsNoMoreStatementsForAThousandInvoicesThanForOneAndEachIsBoundToTheTenant() throws SQLException {
    books.invoice(customer, "2026-05-01", "1");
    WatchedStatements watched = database.watch();
    exposure();
    assertThat(watched.executed().values()).hasSize(2).allMatch(times -> times == 1);
    for (int i = 0; i < 200; i++) {
      books.invoice(customer, "2026-05-01", "1");
    }
    assertThat(exposure().openInvoices()).hasToString("201.00 EUR");
    assertThat(watched.executed().values()).hasSize(2).allMatch(times -> times == 2);
    assertThat(watched.executed().keySet()).allMatch(sql -> sql.contains("AD_Client_ID = ?"));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.Test;

/** What the books tell of a customer's payments: punctuality by amount, the highest balance of any day, what is overdue. */
class PaymentRecordTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate FROM = DAY.minusDays(365);

  @Test
  void averagesDaysLateByAmountAndTakesEarlyAsOnTime() {
    PaymentRecord record = record(paid("100.00", 30, 20), paid("300.00", 30, 34), paid("100.00", 30, 40));
    assertThat(record.paidInvoices()).isEqualTo(3);
    assertThat(record.averageDaysLate()).isEqualTo(4);
  }

  @Test
  void roundsHalfADayUp() {
    assertThat(record(paid("100.00", 30, 31), paid("100.00", 30, 30)).averageDaysLate()).isEqualTo(1);
    assertThat(record(paid("100.00", 30, 31), paid("101.00", 30, 30)).averageDaysLate()).isZero();
  }

  @Test
  void anInvoicePaidBeforeThePeriodIsNotCountedAndOnePaidOnItsFirstDayIs() {
    ReviewedInvoice before = invoice(FROM.minusDays(40), FROM.minusDays(10), "100.00", payment(FROM.minusDays(1), "100.00"));
    ReviewedInvoice first = invoice(FROM.minusDays(40), FROM.minusDays(10), "100.00", payment(FROM, "100.00"));
    assertThat(record(before).paidInvoices()).isZero();
    assertThat(record(first).paidInvoices()).isEqualTo(1);
    assertThat(record(first).averageDaysLate()).isEqualTo(10);
  }

  @Test
  void theHighestUseIsTheBalanceAtTheEndOfADay() {
    ReviewedInvoice first = invoice(DAY.minusDays(100), DAY.minusDays(70), "500.00", payment(DAY.minusDays(60), "500.00"));
    ReviewedInvoice paidTheSameDay = invoice(DAY.minusDays(60), DAY.minusDays(30), "300.00", payment(DAY.minusDays(10), "300.00"));
    assertThat(record(first, paidTheSameDay).highestUse()).isEqualTo(money("500.00"));
    ReviewedInvoice dayBefore = invoice(DAY.minusDays(61), DAY.minusDays(31), "300.00", payment(DAY.minusDays(10), "300.00"));
    assertThat(record(first, dayBefore).highestUse()).isEqualTo(money("800.00"));
  }

  @Test
  void whatWasOpenBeforeThePeriodIsItsOpeningBalanceAndCreditNotesLowerIt() {
    ReviewedInvoice old = invoice(FROM.minusDays(300), FROM.minusDays(270), "900.00", payment(FROM.minusDays(1), "200.00"),
        payment(FROM.plusDays(5), "700.00"));
    ReviewedInvoice creditNote = new ReviewedInvoice(FROM.minusDays(2), FROM.minusDays(2), money("-100.00"), false, List.of());
    assertThat(record(old, creditNote).highestUse()).isEqualTo(money("600.00"));
  }

  @Test
  void overdueIsWhatIsOpenAfterItsDueDate() {
    ReviewedInvoice late = open(31, "100.00", payment(DAY.minusDays(3), "40.00"));
    PaymentRecord record = record(late, open(0, "50.00"), open(-5, "70.00"));
    assertThat(record.overdue()).isEqualTo(money("60.00"));
    assertThat(record.longestOverdue()).isEqualTo(31);
    assertThat(record(open(0, "50.00")).longestOverdue()).isZero();
  }

  @Test
  void withoutInvoicesNothingIsKnown() {
    assertThat(record()).isEqualTo(new PaymentRecord(0, 0, money("0.00"), money("0.00"), 0));
  }

  private static PaymentRecord record(ReviewedInvoice... invoices) {
    return PaymentRecord.of(List.of(invoices), FROM, DAY, EUR);
  }

  /** Invoiced a hundred days ago. */
  private static ReviewedInvoice paid(String amount, int dueAfter, int paidAfter) {
    LocalDate date = DAY.minusDays(100);
    return invoice(date, date.plusDays(dueAfter), amount, payment(date.plusDays(paidAfter), amount));
  }

  private static ReviewedInvoice invoice(LocalDate date, LocalDate due, String amount, ReviewedPayment... payments) {
    return new ReviewedInvoice(date, due, money(amount), true, List.of(payments));
  }

  private static ReviewedInvoice open(int daysOverdue, String amount, ReviewedPayment... payments) {
    LocalDate due = DAY.minusDays(daysOverdue);
    return new ReviewedInvoice(due.minusDays(30), due, money(amount), false, List.of(payments));
  }

  private static ReviewedPayment payment(LocalDate day, String amount) {
    return new ReviewedPayment(day, money(amount));
  }

  private static Money money(String amount) {
    return Money.of(amount, EUR);
  }
}

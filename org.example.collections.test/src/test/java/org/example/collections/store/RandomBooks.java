// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/**
 * Books with everything that makes open amounts hard: parts, discounts, reversals, schedules, credit notes, currencies.
 */
final class RandomBooks {
  private static final int[] CURRENCIES = {Books.EUR, Books.EUR, Books.EUR, Books.USD, Books.CHF, Books.JPY};

  private final Books books;
  private final Random random;
  private final int client;

  RandomBooks(Books books, Random random, int client) {
    this.books = books;
    this.random = random;
    this.client = client;
  }

  void fill(int customers) throws SQLException {
    books.rate(Books.USD, Books.EUR, "2026-01-01", "2026-03-31", "0.91");
    books.rate(Books.USD, Books.EUR, "2026-02-01", "2026-02-28", "0.8765", "AD_Org_ID", client);
    books.rate(Books.CHF, Books.EUR, "2026-01-01", "2027-12-31", "1.0437");
    books.rate(Books.EUR, Books.USD, "2026-01-01", "2027-12-31", "1.0991");
    for (int i = 0; i < customers; i++) {
      int customer = books.customer("Customer " + i);
      for (int n = random.nextInt(6); n >= 0; n--) {
        document(customer);
      }
      for (int n = random.nextInt(3); n > 0; n--) {
        receipt(customer);
      }
    }
  }

  private void document(int customer) throws SQLException {
    int currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
    boolean creditNote = random.nextInt(5) == 0;
    BigDecimal total = amount(currency, 2000);
    String day = day(2025, 400);
    Object[] more = {"C_Currency_ID", currency, "IsPaid", random.nextInt(6) == 0 ? "Y" : "N", "DocStatus",
        random.nextInt(12) == 0 ? "RE" : "CO"};
    int id = creditNote ? books.creditNote(customer, day, total.toString(), more) : books.invoice(customer, day,
        total.toString(), more);
    if (random.nextInt(3) == 0) {
      schedule(id, total, currency);
    }
    for (int n = random.nextInt(4); n > 0; n--) {
      allocate(id, creditNote ? total.negate() : total, currency);
    }
  }

  private void schedule(int invoice, BigDecimal total, int currency) throws SQLException {
    int parts = 2 + random.nextInt(3);
    BigDecimal part = total.divide(BigDecimal.valueOf(parts), currency == Books.JPY ? 0 : 2, RoundingMode.DOWN);
    String sameDay = day(2026, 300);
    for (int i = 0; i < parts; i++) {
      BigDecimal due = i > 0 ? part : total.subtract(part.multiply(BigDecimal.valueOf(parts - 1L)));
      books.instalment(invoice, random.nextBoolean() ? sameDay : day(2026, 300), due.toString());
    }
    books.instalment(invoice, sameDay, "7.00", "IsValid", "N");
  }

  private void allocate(int invoice, BigDecimal total, int currency) throws SQLException {
    int in = random.nextInt(4) == 0 ? CURRENCIES[random.nextInt(CURRENCIES.length)] : currency;
    BigDecimal amount = total.multiply(BigDecimal.valueOf(random.nextInt(70))).divide(BigDecimal.valueOf(100),
        in == Books.JPY || currency == Books.JPY ? 0 : 2, RoundingMode.HALF_UP);
    String day = day(2026, 300);
    Object[] more = random.nextInt(3) > 0 ? new Object[] {"C_Invoice_ID", invoice}
        : new Object[] {"C_Invoice_ID", invoice, "DiscountAmt", BigDecimal.valueOf(random.nextInt(5)), "WriteOffAmt",
            BigDecimal.ONE};
    boolean reversed = random.nextInt(6) == 0;
    Object[] header = {"C_Currency_ID", in, "IsActive", random.nextInt(8) == 0 ? "N" : "Y", "DocStatus", reversed ? "RE"
        : "CO"};
    books.allocationLine(books.allocation(day, header), amount.toString(), more);
    if (reversed) {
      books.allocationLine(books.allocation(day(2026, 300), header), amount.negate().toString(), "C_Invoice_ID",
          invoice);
    }
  }

  private void receipt(int customer) throws SQLException {
    int currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
    int receipt = books.receipt(customer, day(2026, 300), amount(currency, 500).toString(), "C_Currency_ID", currency,
        "IsAllocated", random.nextInt(4) == 0 ? "Y" : "N");
    for (int n = random.nextInt(3); n > 0; n--) {
      books.allocationLine(books.allocation(day(2026, 300), "C_Currency_ID", currency), amount(currency,
          200).toString(), "C_Payment_ID", receipt);
    }
  }

  private BigDecimal amount(int currency, int most) {
    BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(most * 100), 2);
    return currency == Books.JPY ? amount.setScale(0, RoundingMode.UP) : amount;
  }

  private String day(int year, int days) {
    return LocalDate.of(year, 6, 1).minusMonths(year == 2026 ? 5 : 0).plusDays(random.nextInt(days)).toString();
  }
}

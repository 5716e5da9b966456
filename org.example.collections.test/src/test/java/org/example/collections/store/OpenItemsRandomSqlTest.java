// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading by sets against {@link SlowOpenItems}, which asks item by item, on books full of oddities. */
class OpenItemsRandomSqlTest {
  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readingBySetsEqualsReadingItemByItem(long seed) throws Exception {
    new RandomBooks(database.books(), new Random(seed), Fixture.SAMPLE).fill(60);
    new RandomBooks(database.booksOfSecondCompany(), new Random(seed), Fixture.SECOND).fill(20);
    for (int client : new int[] {Fixture.SAMPLE, Fixture.SECOND}) {
      for (LocalDate date : new LocalDate[] {LocalDate.of(2026, 2, 10), LocalDate.of(2026, 5, 4), LocalDate.of(2027, 1,
          1)}) {
        SlowOpenItems slow = new SlowOpenItems(database, client, date);
        Map<String, String> items = new TreeMap<>();
        Map<String, String> credits = new TreeMap<>();
        read(client, date, items, credits);
        assertThat(items).hasSizeGreaterThan(15);
        assertThat(credits).hasSizeGreaterThan(5);
        assertThat(difference(items, slow.items())).as("items of %s on %s", client, date).isEmpty();
        assertThat(difference(credits, slow.creditsOf(items))).as("credits of %s on %s", client, date).isEmpty();
      }
    }
  }

  @Test
  void theRandomBooksHoldWhatTheyAreFor() throws Exception {
    new RandomBooks(database.books(), new Random(1), Fixture.SAMPLE).fill(60);
    Map<String, String> counts = new HashMap<>();
    counts.put("foreign allocations", "SELECT COUNT(*) FROM C_AllocationLine l JOIN C_AllocationHdr h USING"
        + " (C_AllocationHdr_ID) JOIN C_Invoice i ON i.C_Invoice_ID = l.C_Invoice_ID WHERE h.C_Currency_ID <>"
        + " i.C_Currency_ID");
    counts.put("discounts", "SELECT COUNT(*) FROM C_AllocationLine WHERE DiscountAmt <> 0");
    counts.put("write-offs", "SELECT COUNT(*) FROM C_AllocationLine WHERE WriteOffAmt <> 0");
    counts.put("reversed", "SELECT COUNT(*) FROM C_AllocationHdr WHERE DocStatus = 'RE'");
    counts.put("schedules", "SELECT COUNT(*) FROM C_InvoicePaySchedule");
    counts.put("credit notes", "SELECT COUNT(*) FROM C_Invoice WHERE C_DocType_ID = 1000001");
    counts.put("paid", "SELECT COUNT(*) FROM C_Invoice WHERE IsPaid = 'Y'");
    counts.put("inactive", "SELECT COUNT(*) FROM C_AllocationHdr WHERE IsActive = 'N'");
    for (Map.Entry<String, String> count : counts.entrySet()) {
      assertThat(Integer.parseInt(database.rows(count.getValue()).get(0))).as(count.getKey()).isGreaterThan(4);
    }
  }

  private static Set<String> difference(Map<String, String> bySets, Map<String, String> byItem) {
    Set<String> difference = new TreeSet<>();
    bySets.forEach((key, value) -> difference.add(key + " " + value + " only by sets"));
    byItem.forEach((key, value) -> {
      if (!difference.remove(key + " " + value + " only by sets")) {
        difference.add(key + " " + value + " only item by item");
      }
    });
    return difference;
  }

  private void read(int client, LocalDate date, Map<String, String> items, Map<String, String> credits) {
    database.inTransaction(client, session -> {
      new SqlCustomerAccounts(session, new SqlExchangeRates(session)).forEach(DunningRunRequest.everythingOn(date),
          account -> {
        account.items().forEach(due -> items.put(account.customer().value() + " " + due.item().id().invoiceId() + "/"
            + due.item().id().scheduleId(), due.item().open() + (due.rateGap().isPresent() ? " gap" : "")));
        account.credits().forEach(credit -> credits.put(account.customer().value() + " " + credit.kind() + " "
            + credit.recordId(), credit.amount() + (credit.rateGap().isPresent() ? " gap" : "")));
      });
      return null;
    });
  }
}

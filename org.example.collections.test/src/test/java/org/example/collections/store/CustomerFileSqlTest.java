// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.example.collections.fixture.Fixture;
import org.example.collections.receivable.CustomerId;
import org.example.collections.work.CustomerCard;
import org.example.collections.work.CustomerEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The file of one customer in the workbench: card and what happened. */
class CustomerFileSqlTest {
  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;

  @BeforeEach
  void begin() throws SQLException {
    books = database.books();
    database.run("UPDATE COL_Setting SET COL_Collector_ID = AD_Client_ID");
  }

  @Test
  void theCardNamesPeopleAndWhoCares() throws Exception {
    int customer = books.customer("Miller", "SalesRep_ID", WorkbenchSqlTest.SALES);
    books.contact(customer, "b@example.org", "Name", "Second");
    books.contact(customer, "a@example.org", "Name", "First", "COL_IsDunningContact", "Y", "Phone", "+49 30 1");
    books.contact(customer, "c@example.org", "Name", "Gone", "IsActive", "N");
    assertThat(card(customer)).hasValueSatisfying(card -> {
      assertThat(card.collector()).isEqualTo("Anna Clark");
      assertThat(card.salesRep()).isEqualTo("Ben Sales");
      assertThat(card.snoozedUntil()).isEmpty();
      assertThat(card.people()).extracting(person -> person.name() + " " + person.phone()).containsExactly("First +49 30 1", "Second ");
    });
  }

  @Test
  void eventsComeLatestFirstWithoutConfidentialOnesOfOthers() throws Exception {
    int customer = books.customer("Miller");
    entry(customer, 3, "Old talk", "N", 0);
    entry(customer, 1, "Secret of others", "Y", 0);
    entry(customer, 2, "Own secret", "Y", WorkbenchSqlTest.COLLECTOR);
    WorkbenchSqlTest.hold(books, customer, "OP");
    entry(books.customer("Other"), 1, "Elsewhere", "N", 0);
    assertThat(events(customer, 60)).extracting(event -> event.kind() + " " + event.state() + " " + event.text() + " " + event.stage())
        .containsExactly("HOLD Held Over the limit BEGUN", "CONTACT Reached Own secret OVER", "CONTACT Reached Old talk OVER");
    assertThat(events(customer, 2)).hasSize(2);
    books.update("UPDATE AD_Role SET COL_IsReadConfidential = 'Y' WHERE AD_Role_ID = " + WorkbenchSqlTest.CONTROLLER_ROLE);
    assertThat(events(customer, 60)).extracting(CustomerEvent::text).contains("Secret of others");
  }

  private void entry(int customer, int daysAgo, String note, String confidential, int createdBy) throws SQLException {
    books.insert("COL_ContactEntry", new Object[] {"CreatedBy", createdBy}, "C_BPartner_ID", customer, "COL_ContactChannel", "CO",
        "COL_ContactTime", WorkbenchSqlTest.day(daysAgo), "COL_Outcome", "RE", "COL_Note", note, "COL_IsConfidential", confidential);
  }

  private Optional<CustomerCard> card(int customer) {
    return database.inTransaction(session -> file(session).card(new CustomerId(customer), LocalDate.now()));
  }

  private List<CustomerEvent> events(int customer, int most) {
    return database.inTransaction(session -> file(session).events(new CustomerId(customer), most));
  }

  private static SqlCustomerFiles file(SqlSession session) {
    Properties ctx = WorkbenchSqlTest.context(Fixture.SAMPLE, WorkbenchSqlTest.COLLECTOR, WorkbenchSqlTest.CONTROLLER_ROLE);
    return new SqlCustomerFiles(ctx, WorkbenchSqlTest.of(session));
  }
}

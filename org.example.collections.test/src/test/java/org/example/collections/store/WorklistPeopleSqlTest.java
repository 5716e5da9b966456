// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose list a customer is on, when not, and what the list says about the people. */
class WorklistPeopleSqlTest {
  private static final int COLLECTOR = 1000000;
  private static final int COLLEAGUE = 1000001;

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;

  @BeforeEach
  void begin() throws SQLException {
    books = database.books();
  }

  @Test
  void theCollectorOfTheCustomerGoesBeforeThatOfTheGroupAndOfTheTenant() throws Exception {
    int group = books.insert("C_BP_Group", new Object[0], "Value", "G", "Name", "G", "COL_Collector_ID", COLLEAGUE);
    overdue(books.customer("Of the group", "C_BP_Group_ID", group), 5, "100.00");
    overdue(books.customer("Of the collector", "C_BP_Group_ID", group, "COL_Collector_ID", COLLECTOR), 5, "100.00");
    overdue(books.customer("Of nobody"), 5, "100.00");
    assertThat(names()).containsExactly("Of the collector");
    assertThat(names(COLLEAGUE)).containsExactly("Of the group");
    books.update("UPDATE COL_Setting SET COL_Collector_ID = " + COLLEAGUE);
    assertThat(names(COLLEAGUE)).containsExactly("Of the group", "Of nobody");
  }

  @Test
  void theStandInSeesTheListDuringTheAbsenceOnly() throws Exception {
    overdue(customer("Miller"), 5, "100.00");
    absence(1, 0);
    assertThat(names(COLLEAGUE)).containsExactly("Miller");
    assertThat(names()).containsExactly("Miller");
    absence(0, -5);
    assertThat(names(COLLEAGUE)).containsExactly("Miller");
    absence(5, 1);
    assertThat(names(COLLEAGUE)).isEmpty();
    absence(-1, -5);
    assertThat(names(COLLEAGUE)).isEmpty();
  }

  @Test
  void aSnoozeHoldsOnItsLastDayAndNotOnTheDayAfter() throws Exception {
    int until = customer("Until today");
    int yesterday = customer("Until yesterday");
    overdue(until, 5, "100.00");
    overdue(yesterday, 5, "100.00");
    books.insert("COL_Snooze", new Object[0], "C_BPartner_ID", until, "COL_SnoozeUntil", day(0), "COL_SnoozeReason", "x");
    books.insert("COL_Snooze", new Object[0], "C_BPartner_ID", yesterday, "COL_SnoozeUntil", day(1), "COL_SnoozeReason", "x");
    assertThat(names()).containsExactly("Until yesterday");
  }

  @Test
  void phoneTalkAndNextActionAreShownAndConfidentialNotesAreNot() throws Exception {
    int customer = overdueCustomer("Miller");
    books.contact(customer, "any@example.org", "Phone", "1");
    books.contact(customer, "dunning@example.org", "Phone", "2", "COL_IsDunningContact", "Y");
    entry(customer, "2026-03-01", "Will look at it", "N");
    entry(customer, "2026-03-02", "Is ill", "Y");
    assertThat(database.rows("SELECT Phone, CAST(COL_LastTalk AS DATE), COL_LastNote FROM COL_Worklist_v"))
        .containsExactly("2 2026-03-02 Will look at it");
  }

  private int customer(String name) throws SQLException {
    return books.customer(name, "COL_Collector_ID", COLLECTOR);
  }

  /** Terms of the sample company are 30 days. */
  private void overdue(int customer, int days, String amount) throws SQLException {
    books.invoice(customer, day(days + 30), amount);
  }

  private int overdueCustomer(String name) throws SQLException {
    int customer = customer(name);
    overdue(customer, 50, "500.00");
    return customer;
  }

  private void entry(int customer, String day, String note, String confidential) throws SQLException {
    books.insert("COL_ContactEntry", new Object[0], "C_BPartner_ID", customer, "COL_ContactTime", day, "COL_Note", note,
        "COL_IsConfidential", confidential);
  }

  private void absence(int fromDaysAgo, int untilDaysAgo) throws SQLException {
    books.update("UPDATE AD_User SET COL_StandIn_ID = " + COLLEAGUE + ", COL_StandInFrom = DATE '" + day(fromDaysAgo)
        + "', COL_StandInUntil = DATE '" + day(untilDaysAgo) + "' WHERE AD_User_ID = " + COLLECTOR);
  }

  private List<String> names() throws SQLException {
    return names(COLLECTOR);
  }

  private List<String> names(int worker) throws SQLException {
    return database.rows("SELECT p.Name FROM COL_Worklist_v w JOIN C_BPartner p ON p.C_BPartner_ID = w.C_BPartner_ID"
        + " WHERE w.COL_Worker_ID = " + worker + " AND w.COL_SnoozeUntil IS NULL ORDER BY w.C_BPartner_ID");
  }

  private static String day(int daysAgo) {
    return LocalDate.now().minusDays(daysAgo).toString();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.process.WorkbenchScreen.CONTROLLER_ROLE;
import static org.example.collections.process.WorkbenchScreen.TODAY;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each deed of the workbench once, by clicks, down to the database. */
class WorkbenchDeedsBrowserTest {
  @Order(1)
  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(TODAY);

  @Order(2)
  @RegisterExtension
  final WorkbenchScreen screen = new WorkbenchScreen(server);

  @Test
  void talksPromisesAndDisputes() throws Exception {
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.click("doDISPUTE");
      browser.awaitText("No open item is chosen");
      assertThat(FaintTexts.on(browser)).as("what went wrong").isEmpty();
      browser.css(".col-wide .z-listitem").get(1).findElements(org.openqa.selenium.By.cssSelector(".z-listcell")).get(1).click();
      browser.settle();
      browser.click("doDISPUTE");
      browser.type("COL_Note", "Says half was broken");
      browser.type("COL_Amount", "250");
      browser.click("Ok");
      browser.awaitText("Close Dispute");
      assertThat(server.rows("SELECT COL_Amount, COL_DisputeStatus FROM COL_Dispute")).containsExactly("250.00 OP");

      browser.click("doPROMISE");
      browser.type("COL_Note", "By next week");
      browser.click("Ok");
      browser.await(() -> browser.css(".col-event").stream().anyMatch(event -> event.getText().contains("Withdraw Promise")));
      assertThat(server.rows("SELECT COL_PromiseStatus, CAST(COL_PromisedOn AS DATE) FROM COL_Promise"))
          .containsExactly("OP " + TODAY.plusDays(7));

      browser.link("Renew Promise").click();
      browser.type("COL_PromisedOn", shown(TODAY.plusDays(12)));
      browser.click("Ok");
      assertThat(FaintTexts.on(browser)).as("what was refused").isEmpty();
      browser.acknowledge();
      assertThat(browser.value("COL_PromisedOn")).as("refused without a note, nothing typed is lost").isEqualTo(shown(TODAY.plusDays(12)));
      browser.type("COL_Note", "Needs some days more");
      browser.click("Ok");
      browser.awaitText("Needs some days more");
      assertThat(server.rows("SELECT COL_PromiseStatus, CAST(COL_PromisedOn AS DATE) FROM COL_Promise ORDER BY COL_Promise_ID"))
          .last().isEqualTo("OP " + TODAY.plusDays(12));

      browser.link("Withdraw Promise").click();
      browser.type("COL_Note", "Was a mistake");
      browser.click("Ok");
      browser.await(() -> browser.css(".col-event").stream().noneMatch(event -> event.getText().contains("Withdraw Promise")));
      assertThat(server.rows("SELECT COL_PromiseStatus FROM COL_Promise ORDER BY COL_Promise_ID")).last().isEqualTo("WD");

      browser.link("Close Dispute").click();
      browser.select("COL_DisputeStatus", "Rejected");
      browser.type("COL_Note", "Was delivered whole");
      browser.click("Ok");
      browser.await(() -> browser.links("Close Dispute").isEmpty());
      assertThat(server.rows("SELECT COL_DisputeStatus FROM COL_Dispute")).containsExactly("RJ");
    }
  }

  @Test
  void offersAPlanWithItsInstalmentsInView() throws Exception {
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.click("doPLAN");
      browser.awaitText("planPreview", "563.34 EUR");
      browser.type("planCount", "4");
      browser.awaitText("planPreview", "422.50 EUR");
      assertThat(browser.the("planPreview").getText()).doesNotContain("563.34");
      browser.keep("plan");
      assertThat(FaintTexts.on(browser)).isEmpty();
      browser.type("planCount", "0");
      browser.await(() -> !browser.the("planOffer").isEnabled());
      assertThat(FaintTexts.on(browser)).as("what is no plan").isEmpty();
      browser.type("planCount", "2");
      browser.select("planKind", "Equal instalments with interest");
      browser.type("planInterest", "-5");
      browser.awaitText("planSaid", "cannot be below zero: -5 %");
      assertThat(browser.the("planOffer").isEnabled()).as("offer with negative interest").isFalse();
      browser.select("planKind", "Equal instalments");
      browser.await(() -> browser.the("planOffer").isEnabled());
      browser.select("planKind", "Equal instalments with interest");
      browser.type("planInterest", "0");
      assertThat(server.number("SELECT COUNT(*) FROM COL_InstalmentPlan")).as("a preview keeps nothing").isZero();
      browser.await(() -> browser.the("planOffer").isEnabled());
      browser.click("planOffer");
      browser.awaitText("Accept Plan");
      assertThat(server.rows("SELECT COL_PlanStatus, COL_TotalAmt FROM COL_InstalmentPlan")).containsExactly("OF 1690.00");
      assertThat(browser.text()).contains("An instalment plan covers the invoice");

      browser.link("Accept Plan").click();
      browser.type("COL_AcceptedBy", "Mr Miller");
      browser.click("Ok");
      browser.await(() -> browser.links("Accept Plan").isEmpty());
      assertThat(server.rows("SELECT COL_PlanStatus, COL_AcceptedBy FROM COL_InstalmentPlan")).containsExactly("AC Mr Miller");
      browser.link("Cancel Plan").click();
      browser.type("COL_EndReason", "Pays at once");
      browser.click("Ok");
      browser.await(() -> browser.links("Cancel Plan").isEmpty());
      assertThat(server.rows("SELECT COL_PlanStatus, COL_EndReason FROM COL_InstalmentPlan")).containsExactly("CA Pays at once");
    }
  }

  @Test
  void followsUpRemindsAndSnoozes() throws Exception {
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.click("doFOLLOW_UP");
      browser.type("COL_NextAction", "Ask for the delivery note");
      browser.click("Ok");
      browser.awaitText("Ask for the delivery note");

      browser.click("doLETTER");
      browser.click("Ok");
      browser.await(() -> browser.text().contains("waits for approval or issue"));
      assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("DR");

      browser.link("Approve").click();
      browser.click("Ok");
      browser.await(() -> browser.links("Approve").isEmpty());
      assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("AP");
      browser.link("Issue and Send").click();
      browser.click("Ok");
      browser.awaitText("Show letter");
      assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("SE");
      browser.link("Resend").click();
      browser.click("Ok");
      browser.awaitText("Letters queued once more: 1");
      assertThat(server.mail().getReceivedMessages()).hasSize(2);

      browser.click("doSNOOZE");
      browser.type("COL_SnoozeReason", "On holiday");
      browser.click("Ok");
      browser.awaitText("1 to 1 of 1");
      assertThat(browser.text()).contains("Snoozed until");
      browser.select("views", "Snoozed");
      browser.awaitText("1 to 1 of 1");
      assertThat(browser.css(".col-list .z-listitem")).singleElement().satisfies(row -> assertThat(row.getText()).contains("Miller Ltd"));
    }
  }

  @Test
  void sendsAStatementAndShowsIt() throws Exception {
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.click("doSTATEMENT");
      browser.keep("statement");
      assertThat(FaintTexts.on(browser)).isEmpty();
      browser.click("Ok");
      browser.awaitText("Statement sent to pay@miller.example.org.");
      assertThat(server.mail().getReceivedMessages()).hasSize(1);
      assertThat(browser.css(".col-event")).singleElement().satisfies(event ->
          assertThat(event.getText()).contains("E-mail", "Account statement, balance 1,690.00 EUR"));
      browser.link("Show letter").click();
      browser.await(() -> !browser.css("iframe").isEmpty());
    }
  }

  @Test
  void holdsAnOrderAsksForItsReleaseAndRejectsIt() throws Exception {
    CreditBooks credit = CreditBooks.of(server);
    int order = credit.order(screen.miller(), "900.00");
    credit.complete(order, TODAY);
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.click("doHOLD");
      browser.select("C_Order_ID", "O" + order);
      browser.type("COL_ReasonText", "Heard of trouble");
      browser.click("Ok");
      browser.awaitText("Request Release");
      assertThat(server.rows("SELECT C_Order_ID, COL_HoldStatus FROM COL_CreditHold")).containsExactly(order + " HM");

      credit.policy();
      credit.limit(screen.miller(), "1700");
      int next = credit.order(screen.miller(), "50.00");
      credit.complete(next, TODAY);
      try (Browser sales = screen.open(CreditBooks.SALES, CONTROLLER_ROLE, "en_US", 1400, 1000)) {
        sales.select("whose", "Team");
        sales.choose("Miller Ltd");
        sales.link("Request Release").click();
        sales.type("COL_RequestText", "Pays today");
        sales.click("Ok");
        sales.awaitText("Release requested");
        assertThat(sales.links("Request Release")).as("once is enough; the other order is held too").hasSize(1);
      }
      assertThat(credit.holds(next)).singleElement().asString().startsWith("RQ");

      browser.choose("Baker AG");
      browser.choose("Miller Ltd");
      browser.link("Reject").click();
      browser.type("COL_ReasonText", "Not yet");
      browser.click("Ok");
      browser.awaitText("Rejected");
      assertThat(credit.holds(next)).singleElement().asString().startsWith("RJ");
    }
  }

  @Test
  void releasesWhatIsHeldAndShowsLetters() throws Exception {
    CreditBooks credit = CreditBooks.of(server);
    credit.policy();
    credit.limit(screen.miller(), "1700");
    int order = credit.order(screen.miller(), "900.00");
    credit.complete(order, TODAY);
    assertThat(credit.holds(order)).singleElement().asString().startsWith("OP");
    server.dun(TODAY);
    try (Browser browser = screen.open()) {
      browser.select("views", "Held orders");
      browser.awaitText("1 to 1 of 1");
      browser.choose("Miller Ltd");
      browser.keep("workbench");
      assertThat(browser.text()).contains("Credit hold", "Dunning letter", "Show letter");
      browser.link("Release").click();
      browser.type("COL_ReasonText", "Known for years");
      browser.keep("release");
      assertThat(FaintTexts.on(browser)).isEmpty();
      browser.click("Ok");
      browser.await(() -> browser.css(".col-event").stream().noneMatch(event -> event.getText().contains("Reject")));
      assertThat(credit.state(order)).isEqualTo("CO");
      browser.link("Show letter").click();
      browser.await(() -> !browser.css("iframe").isEmpty());
    }
  }

  /** As the dialogs of the stand-in write days in English. */
  private static String shown(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US).format(day);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.process.WorkbenchScreen.TODAY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each deed of the workbench once, by clicks, down to the database. */
class WorkbenchDeedsBrowserTest {
  @Order(1)
  @RegisterExtension
  final SampleServer server = new SampleServer();

  @Order(2)
  @RegisterExtension
  final WorkbenchScreen screen = new WorkbenchScreen(server);

  @Test
  void talksPromisesAndDisputes() throws Exception {
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.click("doDISPUTE");
      browser.awaitText("No open item is chosen");
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

      browser.link("Withdraw Promise").click();
      browser.type("COL_Note", "Was a mistake");
      browser.click("Ok");
      browser.await(() -> browser.css(".col-event").stream().noneMatch(event -> event.getText().contains("Withdraw Promise")));
      assertThat(server.rows("SELECT COL_PromiseStatus FROM COL_Promise")).containsExactly("WD");
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
      browser.type("planCount", "0");
      browser.await(() -> !browser.the("planOffer").isEnabled());
      browser.type("planCount", "2");
      assertThat(server.number("SELECT COUNT(*) FROM COL_InstalmentPlan")).as("a preview keeps nothing").isZero();
      browser.await(() -> browser.the("planOffer").isEnabled());
      browser.click("planOffer");
      browser.awaitText("Accept Plan");
      assertThat(server.rows("SELECT COL_PlanStatus, COL_TotalAmt FROM COL_InstalmentPlan")).containsExactly("OF 1690.00");
      assertThat(browser.text()).contains("An instalment plan covers the invoice");
    }
  }

  @Test
  void snoozesFollowsUpAndProposesAReminder() throws Exception {
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
      assertThat(browser.text()).contains("Credit hold", "Letter", "Show letter");
      browser.link("Release").click();
      browser.type("COL_ReasonText", "Known for years");
      browser.click("Ok");
      browser.await(() -> browser.css(".col-event").stream().noneMatch(event -> event.getText().contains("Reject")));
      assertThat(credit.state(order)).isEqualTo("CO");
      browser.link("Show letter").click();
      browser.await(() -> !browser.css("iframe").isEmpty());
    }
  }
}

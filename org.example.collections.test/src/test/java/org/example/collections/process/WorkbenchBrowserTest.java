// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.process.WorkbenchScreen.CONTROLLER_ROLE;
import static org.example.collections.process.WorkbenchScreen.WAREHOUSE_ROLE;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What the workbench shows in a real browser, over the real use cases. */
class WorkbenchBrowserTest {
  @Order(1)
  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(WorkbenchScreen.TODAY);

  @Order(2)
  @RegisterExtension
  final WorkbenchScreen screen = new WorkbenchScreen(server);

  @Test
  void showsTheListAndTheFileOfACustomerAndReadsAnewWhatOthersDid() throws Exception {
    try (Browser browser = screen.open()) {
      assertThat(browser.text()).contains("1 to 2 of 2", "Miller Ltd", "Baker AG", "1,690.00 EUR", "Choose a customer");
      browser.choose("Miller Ltd");
      assertThat(browser.css("a[href='tel:+49301234567']")).hasSize(1);
      assertThat(browser.css("a[href='mailto:pay@miller.example.org']")).hasSize(1);
      assertThat(browser.text()).contains("31 to 60 days", "R-1001", "Would be dunned: Payment reminder", "Nothing so far");
      try (Browser colleague = screen.open()) {
        colleague.choose("Miller Ltd");
        colleague.type("note", "Rang at ten");
        colleague.click("doTALK");
        colleague.keep("talk");
        assertThat(FaintTexts.on(colleague)).isEmpty();
        colleague.click("Ok");
        colleague.awaitText("Rang at ten");
      }
      assertThat(browser.text()).doesNotContain("Rang at ten");
      browser.choose("Baker AG");
      browser.choose("Miller Ltd");
      assertThat(browser.text()).contains("Rang at ten", "Somebody has just spoken with the customer").doesNotContain("Would be dunned");
      browser.resize(420, 900);
      browser.settle();
      browser.keep("narrow");
    }
  }

  @Test
  void theTabKeyLeadsFromTheFilterToTheLastDeedAndTheFocusIsSeen() throws Exception {
    server.dun(WorkbenchScreen.TODAY);
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.run("jq('$views')[0].focus()");
      List<String> order = TabOrder.from(browser);
      assertThat(order).containsSubsequence("views", "whose", "words", "readAgain", "customers", "openWindow", "doTALK", "doPROMISE",
          "doDISPUTE", "doPLAN", "doSTATEMENT", "doLETTER", "doHOLD", "doFOLLOW_UP", "doSNOOZE", "note", "+49 30 1234567",
          "pay@miller.example.org", "R-1001", "R-1002", "items", "Dunning letter", "Show letter", "Resend");
      assertThat(order).filteredOn(part -> part.endsWith("(not seen)")).isEmpty();
      assertThat(order).as("nothing else").hasSize(25);

      browser.click("doPLAN");
      browser.await(() -> TabOrder.focused(browser).equals("planKind"));
      assertThat(TabOrder.from(browser)).as("equal instalments bear no interest").containsSubsequence("planKind", "planCount", "planFirst",
          "planUnit", "planAcceleration", "planOffer", "planCancel").noneMatch(part -> part.endsWith("(not seen)") || part.startsWith("do"))
          .doesNotContain("planInterest");
    }
  }

  @Test
  void worksByKeyboardAloneAndTheFocusReturnsToWhereADialogWasOpened() throws Exception {
    try (Browser browser = screen.open()) {
      browser.run("jq('$views')[0].focus()");
      browser.pressNow(Keys.TAB);
      browser.pressNow(Keys.TAB);
      browser.pressNow(Keys.TAB);
      browser.pressNow(Keys.TAB);
      browser.press(Keys.ARROW_DOWN);
      browser.await(() -> browser.text().contains("R-1001") || browser.text().contains("R-1003"));
      browser.settle();
      browser.press(Keys.ENTER);
      browser.await(() -> TabOrder.focused(browser).equals("openWindow"));
      browser.pressNow(Keys.TAB);
      browser.press(Keys.ENTER);
      browser.await(() -> !browser.all("COL_Note").isEmpty());
      browser.press(Keys.ESCAPE);
      browser.await(() -> browser.all("COL_Note").isEmpty() && TabOrder.focused(browser).equals("doTALK"));
      assertThat(server.number("SELECT COUNT(*) FROM COL_ContactEntry")).isZero();

      browser.pressNow(Keys.TAB);
      browser.pressNow(Keys.TAB);
      browser.pressNow(Keys.TAB);
      browser.press(Keys.SPACE);
      browser.await(() -> TabOrder.focused(browser).equals("planKind"));
      browser.press(Keys.ESCAPE);
      browser.await(() -> browser.all("planKind").isEmpty() && TabOrder.focused(browser).equals("doPLAN"));

      browser.pressNow(Keys.TAB);
      browser.press(Keys.ENTER);
      browser.await(() -> !browser.all("Ok").isEmpty());
      browser.run("jq('$Ok')[0].focus()");
      browser.press(Keys.SPACE);
      browser.awaitText("Account statement");
      browser.await(() -> TabOrder.focused(browser).equals("doSTATEMENT"));
    }
  }

  @Test
  void aLostSessionLosesNoTypedText() throws Exception {
    try (Browser browser = screen.open()) {
      browser.choose("Miller Ltd");
      browser.type("note", "Wants to pay on Friday");
      browser.choose("Baker AG");
      assertThat(browser.value("note")).isEmpty();
      WorkbenchScreen.loseSessions();
      browser.reload();
      browser.choose("Miller Ltd");
      browser.await(() -> browser.value("note").equals("Wants to pay on Friday"));
      browser.click("doTALK");
      browser.click("Ok");
      browser.await(() -> browser.css(".col-event").size() == 1);
      assertThat(server.rows("SELECT COL_Note FROM COL_ContactEntry")).containsExactly("Wants to pay on Friday");
      assertThat(browser.value("note")).isEmpty();
      browser.choose("Baker AG");
      browser.choose("Miller Ltd");
      assertThat(browser.value("note")).as("noted, so gone").isEmpty();
    }
  }

  @Test
  void speaksGermanAndReLaysOutOnANarrowScreen() throws Exception {
    try (Browser browser = screen.open(SampleServer.USER, CONTROLLER_ROLE, "de_DE", 1400, 1000)) {
      assertThat(browser.text()).contains("Zu bearbeiten", "1 bis 2 von 2", "1.690,00 EUR", "Bitte einen Kunden");
      browser.choose("Miller Ltd");
      assertThat(browser.text()).contains("Ansprechpartner", "31 bis 60 Tage", "Würde gemahnt", "Kontakt notieren", "Bisher nichts")
          .doesNotContain("COL_");
      browser.keep("workbench-de");
      assertThat(FaintTexts.on(browser)).isEmpty();
      browser.run("jq('.col-heading').css('color', '#8a8a8a')");
      assertThat(FaintTexts.on(browser)).as("what is too faint is found").isNotEmpty();
      browser.run("jq('.col-heading').css('color', '')");
      assertThat(x(browser, ".col-file")).isGreaterThan(x(browser, ".col-list") + 300);
      browser.resize(420, 900);
      browser.settle();
      browser.keep("narrow-de");
      assertThat(x(browser, ".col-file")).isEqualTo(x(browser, ".col-list"));
      assertThat((Boolean) browser.run("var l = document.querySelector('.col-workbench'); return l.scrollWidth <= l.clientWidth + 1"))
          .as("nothing is cut off at the side").isTrue();
    }
  }

  @Test
  void fiveThousandCustomersComeFortyAtATime() throws Exception {
    screen.moreCustomers(5000);
    try (Browser browser = screen.open()) {
      assertThat(browser.text()).contains("1 to 40 of 5,002");
      assertThat(browser.css(".col-list .z-listitem")).hasSize(40);
      browser.keep("many");
      browser.click("pageAfter");
      browser.awaitText("41 to 80 of 5,002");
      browser.type("words", "Customer 4999");
      browser.awaitText("1 to 1 of 1");
      assertThat(browser.text()).contains("5,099.00 EUR");
      browser.type("words", "nobody of that name");
      browser.awaitText("No customers here");
      assertThat(FaintTexts.on(browser)).isEmpty();
      assertThat(browser.the("pageAfter").isEnabled()).isFalse();
    }
  }

  @Test
  void whoMayOnlyLookSeesNoButtons() throws Exception {
    try (Browser browser = screen.open(SampleServer.USER, WAREHOUSE_ROLE, "en_US", 1400, 1000)) {
      browser.choose("Miller Ltd");
      assertThat(browser.text()).contains("R-1001");
      assertThat(browser.css(".col-actions button")).isEmpty();
    }
  }

  private static long x(Browser browser, String selector) {
    return ((Number) browser.run("return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().left)", selector))
        .longValue();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.example.collections.web.WorkbenchServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbench in a real browser, over the real use cases and processes. */
class WorkbenchBrowserTest {
  private static final LocalDate TODAY = LocalDate.now();
  private static final int COLLECTOR = SampleServer.USER;
  private static final int ROLE = 1000001;

  @RegisterExtension
  final SampleServer server = new SampleServer();

  private WorkbenchServer web;
  private SampleBooks books;
  private int miller;

  @BeforeEach
  void begin() throws Exception {
    server.setUp(TODAY);
    books = SampleBooks.of(server);
    server.sql("UPDATE COL_Setting SET COL_Collector_ID = ? WHERE AD_Client_ID = 1000000", COLLECTOR);
    miller = books.customer("Miller Ltd", "pay@miller.example.org", "en_US");
    server.sql("UPDATE AD_User SET Phone = '+49 30 1234567', Title = 'Accounts' WHERE C_BPartner_ID = ?", miller);
    books.invoice(miller, "R-1001", TODAY.minusDays(40), "1190.00");
    books.invoice(miller, "R-1002", TODAY.minusDays(10), "500.00");
    int baker = books.customer("Baker AG", "pay@baker.example.org", "de_DE");
    books.invoice(baker, "R-1003", TODAY.minusDays(20), "300.00");
    web = WorkbenchServer.start(0);
  }

  @AfterEach
  void end() throws Exception {
    web.close();
  }

  @Test
  void showsTheListAndTheFileOfACustomer() throws Exception {
    try (Browser browser = Browser.open(web.url(COLLECTOR, ROLE, "en_US"), 1400, 900)) {
      browser.picture(Path.of("/tmp/ui1.png"));
      assertThat(browser.text()).contains("1 to 2 of 2", "Miller Ltd", "Baker AG");
      browser.choose("Miller Ltd");
      browser.picture(Path.of("/tmp/ui2.png"));
      assertThat(browser.text()).contains("+49 30 1234567", "1,690.00");
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.EventManager;
import org.example.collections.event.AcceptedOrdersHandler;
import org.example.collections.event.ContactLinksHandler;
import org.example.collections.event.ConversationHandler;
import org.example.collections.event.CreditLimitsHandler;
import org.example.collections.event.CreditManagerFactory;
import org.example.collections.event.CreditNewsHandler;
import org.example.collections.event.DisputedInvoicesHandler;
import org.example.collections.event.DunnedInvoicesHandler;
import org.example.collections.event.DunningSettingsHandler;
import org.example.collections.event.IssuedNoticesHandler;
import org.example.collections.event.OfferedPlansHandler;
import org.example.collections.event.ReceivedMoneyHandler;
import org.example.collections.event.WorklistRulesHandler;
import org.example.collections.web.WorkbenchServer;
import org.example.standin.Services;

/** The workbench over the company of the demo, for a browser of this machine, until somebody ends the demo. */
final class ServedWorkbench {
  static final int CLERK = 1000000;
  private static final int CREDIT_CONTROLLER = 1000001;

  private ServedWorkbench() {}

  /** Does not come back; the framework is gone by now, so that what it does by itself is set up here once more. */
  static void open() throws Exception {
    List<AbstractEventHandler> handlers = List.of(new IssuedNoticesHandler(), new DunnedInvoicesHandler(), new DunningSettingsHandler(),
        new AcceptedOrdersHandler(), new CreditLimitsHandler(), new CreditNewsHandler(), new ConversationHandler(),
        new DisputedInvoicesHandler(), new ReceivedMoneyHandler(), new ContactLinksHandler(), new WorklistRulesHandler(),
        new OfferedPlansHandler());
    handlers.forEach(handler -> handler.bindEventManager(EventManager.getInstance()));
    Services.offer(new CreditManagerFactory());
    try (WorkbenchServer web = WorkbenchServer.start(0)) {
      Demo.say("Workbench in English: " + web.url(CLERK, CREDIT_CONTROLLER, "en_US"));
      Demo.say("Workbench in German:  " + web.url(CLERK, CREDIT_CONTROLLER, "de_DE"));
      Demo.say("Ends with Ctrl-C.");
      new CountDownLatch(1).await();
    }
  }
}

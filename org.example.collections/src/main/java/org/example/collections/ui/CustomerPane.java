// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.adempiere.webui.panel.ADForm;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.WorkbenchServices;
import org.example.collections.receivable.CustomerId;
import org.example.collections.work.CustomerEvent;
import org.example.collections.work.CustomerFile;
import org.zkoss.zk.ui.Component;
import org.zkoss.zk.ui.HtmlBasedComponent;
import org.zkoss.zk.ui.util.Clients;
import org.zkoss.zul.Button;
import org.zkoss.zul.Div;

/** The file of one customer with what can be done; read anew when it is opened and after each deed. */
final class CustomerPane extends Div {
  private static final long serialVersionUID = 1L;
  static final String CUSTOMER = "C_BPartner";
  private static final int DAYS_TO_PAY = 7;

  private final transient ScreenTexts texts;
  private final transient Deeds deeds;
  private final transient BackgroundReading reading = new BackgroundReading();
  private final int windowNo;
  private final Said said = new Said();
  private final Div content = new Div();
  private final transient NoteDraft note;
  private transient Runnable whenDone = () -> { };
  private transient CustomerId customer;
  private transient OpenItemsSection items;

  /** What the keyboard was on when something was begun; where it goes on once that is done or given up. */
  private transient Component begunAt = this;

  CustomerPane(ScreenTexts texts, ADForm form) {
    this.texts = texts;
    windowNo = form.getWindowNo();
    deeds = new Deeds(texts, form, () -> focusOn(begunAt));
    note = new NoteDraft(texts);
    setSclass("col-file");
    setTabindex(0);
    said.setId("said");
    content.setId("file");
    appendChild(said);
    appendChild(content);
    said.say(texts.say("COL_ChooseFromList"));
  }

  /** @param listener hears when something was done */
  void whenDone(Runnable listener) {
    whenDone = listener;
  }

  /** With the keyboard going on to what can be done. */
  void enter(CustomerId chosen) {
    begunAt = content;
    open(chosen);
  }

  void open(CustomerId chosen) {
    if (!chosen.equals(customer)) {
      content.getChildren().clear();
    }
    customer = chosen;
    said.say(texts.say("COL_Reading"));
    Clients.scrollIntoView(this);
    read("");
  }

  private void read(String result) {
    CustomerId asked = customer;
    reading.start(getDesktop(), services -> services.workbench().openFile().of(asked, texts.today()), file -> show(file, result),
        e -> said.warn(texts.say("COL_CannotRead", e.getLocalizedMessage())));
  }

  private void show(Optional<CustomerFile> file, String result) {
    content.getChildren().clear();
    file.ifPresentOrElse(found -> {
      said.say(result);
      lay(found);
      goOn();
    }, () -> said.warn(texts.say("COL_CustomerNotSeen")));
  }

  /** All is laid anew: to the button that was pressed, or the first thing there is. */
  private void goOn() {
    if (begunAt != this) {
      Component again = getFellowIfAny(begunAt.getId());
      focusOn(again instanceof Button ? again : getFellow(CustomerHeading.OPEN_WINDOW));
    }
    begunAt = this;
  }

  private static void focusOn(Component component) {
    ((HtmlBasedComponent) component).focus();
  }

  private void lay(CustomerFile file) {
    Env.setContext(texts.ctx(), windowNo, "C_BPartner_ID", file.card().customer().value());
    items = new OpenItemsSection(texts, file);
    content.appendChild(new CustomerHeading(texts, file.card()));
    content.appendChild(buttons());
    content.appendChild(note.field(file.card().customer()));
    Div shortOnes = Parts.div("col-stack", new PeopleSection(texts, file.card()), new NextRunSection(texts, file));
    content.appendChild(Parts.div("col-sections", shortOnes, new AmountsSection(texts, file), items,
        new EventsSection(texts, file, deeds, this::about)));
  }

  private Div buttons() {
    Div buttons = Parts.div("col-actions");
    for (Action action : Action.OF_CUSTOMER) {
      if (deeds.allows(action)) {
        Button button = Parts.button("do" + action.name(), deeds.nameOf(action), action.icon(), event -> start(action, event.getTarget()));
        buttons.appendChild(button);
      }
    }
    return buttons;
  }

  private void start(Action action, Component pressed) {
    begunAt = pressed;
    String invoice = items.chosenInvoice() > 0 ? "C_Invoice" : CUSTOMER;
    int record = items.chosenInvoice() > 0 ? items.chosenInvoice() : customer.value();
    said.say("");
    switch (action) {
      case TALK -> deeds.start(action, invoice, record, talk("RE", items.chosenInvoice()), this::talked);
      case PROMISE -> {
        Map<String, Object> values = talk("PR", items.chosenInvoice());
        values.put("COL_PromisedOn", Timestamp.valueOf(texts.today().plusDays(DAYS_TO_PAY).atStartOfDay()));
        deeds.start(action, invoice, record, values, this::talked);
      }
      case DISPUTE -> {
        if (items.chosenOrOnlyInvoice() > 0) {
          deeds.start(action, "C_Invoice", items.chosenOrOnlyInvoice(), talk("IW", items.chosenOrOnlyInvoice()),
              this::talked);
        } else {
          said.warn(texts.say("COL_ChooseInvoice"));
        }
      }
      case PLAN -> new PlanDialog(texts, customer, items.chosenInvoice(), this::done, () -> focusOn(begunAt)).open(this);
      case LETTER -> deeds.start(action, CUSTOMER, customer.value(), Map.of("C_BPartner_ID", customer.value(), "DunningDate",
          Timestamp.valueOf(texts.today().atStartOfDay())), this::done);
      default -> deeds.start(action, CUSTOMER, customer.value(), this::done);
    }
  }

  /** A call out about the customer, or the invoice that is chosen, with what was typed so far. */
  private Map<String, Object> talk(String outcome, int chosen) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("C_BPartner_ID", customer.value(), "COL_ContactChannel", "CO", "COL_Outcome",
        outcome, "COL_IsConfidential", "N"));
    values.put("COL_Note", note.text());
    if (chosen > 0) {
      values.put("C_Invoice_ID", chosen);
    }
    return values;
  }

  private void about(CustomerEvent event, Action action, Component pressed) {
    begunAt = pressed;
    said.say("");
    Env.setContext(texts.ctx(), windowNo, "COL_HoldStatus", action == Action.RELEASE_HOLD ? "OP" : "");
    deeds.start(action, WorkbenchServices.tableOf(event.record().kind()), event.record().id(), this::done);
  }

  private void talked(ProcessInfo info) {
    note.clear();
    done(info);
  }

  private void done(ProcessInfo info) {
    done(info.getSummary());
  }

  private void done(String summary) {
    read(summary);
    whenDone.run();
  }
}

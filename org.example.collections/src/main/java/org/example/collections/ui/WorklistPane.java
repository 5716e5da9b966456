// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.util.List;
import java.util.function.Consumer;
import org.example.collections.receivable.CustomerId;
import org.example.collections.work.WorklistPage;
import org.example.collections.work.WorklistQuestion;
import org.example.collections.work.WorklistRow;
import org.example.collections.work.WorklistView;
import org.zkoss.zk.ui.Desktop;
import org.zkoss.zk.ui.Executions;
import org.zkoss.zk.ui.event.Events;
import org.zkoss.zul.Button;
import org.zkoss.zul.Div;
import org.zkoss.zul.Label;
import org.zkoss.zul.Listbox;
import org.zkoss.zul.Listcell;
import org.zkoss.zul.Listhead;
import org.zkoss.zul.Listheader;
import org.zkoss.zul.Listitem;
import org.zkoss.zul.Textbox;

/** A page of customers with its filters; sorting, filtering and paging are the database's. */
final class WorklistPane extends Div {
  private static final long serialVersionUID = 1L;
  private static final int MOST_REASONS = 3;

  private final transient ScreenTexts texts;
  private final transient Consumer<CustomerId> open;
  private final transient Consumer<CustomerId> enter;
  private final transient BackgroundReading reading = new BackgroundReading();
  private final Listbox views = new Listbox();
  private final Listbox whose = new Listbox();
  private final Textbox words = new Textbox();
  private final Listbox rows = new Listbox();
  private final Label status = new Label();
  private final Listheader amount = new Listheader();
  private final Button before;
  private final Button after;
  private final Button stop;
  private transient WorklistQuestion question;

  /**
   * @param open hears of a customer who is looked at
   * @param enter hears of one whom the keyboard goes on to
   */
  WorklistPane(ScreenTexts texts, Consumer<CustomerId> open, Consumer<CustomerId> enter) {
    this.texts = texts;
    this.open = open;
    this.enter = enter;
    before = Parts.titled(Parts.button("pageBefore", "", "z-icon-chevron-left", event -> turn(-1)), texts.say("COL_PageBefore"));
    after = Parts.titled(Parts.button("pageAfter", "", "z-icon-chevron-right", event -> turn(1)), texts.say("COL_PageAfter"));
    stop = Parts.button("stopReading", texts.say("COL_StopReading"), "z-icon-times", event -> stop());
    setSclass("col-list");
    lay();
  }

  private void lay() {
    views.setMold("select");
    views.setId("views");
    for (WorklistView view : WorklistView.values()) {
      views.appendChild(new Listitem(texts.say("COL_View_" + view.name()), view));
    }
    views.setSelectedIndex(0);
    views.addEventListener(Events.ON_SELECT, event -> read(0));
    whose.setMold("select");
    whose.setId("whose");
    whose.appendChild(new Listitem(texts.say("COL_Whose_MINE"), false));
    whose.appendChild(new Listitem(texts.say("COL_Whose_TEAM"), true));
    whose.setSelectedIndex(0);
    whose.addEventListener(Events.ON_SELECT, event -> read(0));
    words.setId("words");
    words.setPlaceholder(texts.say("COL_FindCustomer"));
    words.addEventListener(Events.ON_CHANGE, event -> read(0));
    words.addEventListener(Events.ON_OK, event -> read(0));
    Button again = Parts.titled(Parts.button("readAgain", "", "z-icon-refresh", event -> read()), texts.say("COL_ReadAgain"));
    appendChild(Parts.div("col-filters", Parts.titled(views, texts.say("COL_WhichCustomers")),
        Parts.titled(whose, texts.say("COL_WhoseCustomers")), Parts.titled(words, texts.say("COL_FindCustomer")), again));
    layRows();
    status.setId("listStatus");
    status.setClientAttribute("aria-live", "polite");
    appendChild(Parts.div("col-paging", before, status, stop, after));
  }

  private void layRows() {
    rows.setId("customers");
    rows.setSclass("col-rows");
    Listhead head = new Listhead();
    Listheader customer = new Listheader(texts.say("COL_Customer"));
    customer.setHflex("1");
    amount.setWidth("132px");
    amount.setAlign("right");
    head.appendChild(customer);
    head.appendChild(amount);
    rows.appendChild(head);
    rows.setEmptyMessage(texts.say("COL_NoCustomers"));
    rows.addEventListener(Events.ON_SELECT, event -> chosen(open));
    rows.addEventListener(Events.ON_OK, event -> chosen(enter));
    appendChild(rows);
  }

  private void chosen(Consumer<CustomerId> listener) {
    Listitem chosen = rows.getSelectedItem();
    if (chosen != null) {
      listener.accept(chosen.getValue());
    }
  }

  /** The same page again. */
  void read() {
    read(question == null ? 0 : question.page());
  }

  private void turn(int pages) {
    read(Math.max(0, question.page() + pages));
  }

  private void read(int page) {
    WorklistView view = views.getSelectedItem().getValue();
    boolean team = whose.getSelectedItem().getValue();
    question = new WorklistQuestion(view, team, words.getValue(), page, texts.today());
    busy(true);
    WorklistQuestion asked = question;
    reading.start(desktop(), services -> services.workbench().pages().read(asked), this::show, this::failed);
  }

  /** Before the pane is on the page, the desktop is that of the request. */
  private Desktop desktop() {
    return getDesktop() == null ? Executions.getCurrent().getDesktop() : getDesktop();
  }

  private void busy(boolean now) {
    stop.setVisible(now);
    before.setDisabled(now || question.page() == 0);
    after.setDisabled(true);
    if (now) {
      status.setValue(texts.say("COL_Reading"));
    }
  }

  private void stop() {
    reading.stop();
    busy(false);
    status.setValue(texts.say("COL_ReadingStopped"));
  }

  private void failed(Throwable e) {
    busy(false);
    status.setValue(texts.say("COL_CannotRead", e.getLocalizedMessage()));
  }

  private void show(WorklistPage page) {
    Listitem chosen = rows.getSelectedItem();
    Object kept = chosen == null ? null : chosen.getValue();
    rows.getItems().clear();
    WorklistView view = page.question().view();
    amount.setLabel(texts.say(view.isOverdue() ? "COL_Overdue" : "COL_View_" + view.name()));
    for (WorklistRow row : page.rows()) {
      Listitem item = item(row);
      rows.appendChild(item);
      item.setSelected(row.customer().equals(kept));
    }
    busy(false);
    boolean last = page.question().page() + 1 >= page.pages();
    after.setDisabled(last);
    int first = page.question().skipped();
    status.setValue(page.rows().isEmpty() ? texts.say("COL_NoCustomers")
        : texts.say("COL_PageOf", first + 1, first + page.rows().size(), page.total()));
  }

  private Listitem item(WorklistRow row) {
    Listitem item = new Listitem();
    item.setValue(row.customer());
    Listcell customer = new Listcell();
    customer.appendChild(Parts.div("col-customer", Parts.label(row.name(), "col-name"), reasons(row.reasons()),
        Parts.label(next(row), "col-small")));
    Listcell figures = new Listcell();
    Div amounts = Parts.div("col-amount", Parts.label(row.amount().map(texts::amount).orElse(""), "col-strong"),
        Parts.label(row.day().map(texts::day).orElse(""), "col-small"));
    if (row.rateMissing()) {
      amounts.appendChild(Parts.label(texts.say("COL_RateMissing"), "col-warning"));
    }
    figures.appendChild(amounts);
    item.appendChild(customer);
    item.appendChild(figures);
    return item;
  }

  /** The weightiest, and all for who points at them. */
  private static Label reasons(List<String> reasons) {
    Label label = Parts.label(String.join("; ", reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))), "col-small");
    if (reasons.size() > MOST_REASONS) {
      label.setValue(label.getValue() + " ...");
      label.setTooltiptext(String.join("\n", reasons));
    }
    return label;
  }

  private String next(WorklistRow row) {
    return row.nextOn().map(day -> texts.say("COL_NextOn", texts.day(day), row.nextAction())).orElse("");
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.time.LocalDate;
import org.example.collections.dunning.DueItem;
import org.example.collections.receivable.OpenItem;
import org.example.collections.work.CustomerFile;
import org.zkoss.zul.Div;
import org.zkoss.zul.Label;
import org.zkoss.zul.Listbox;
import org.zkoss.zul.Listcell;
import org.zkoss.zul.Listhead;
import org.zkoss.zul.Listheader;
import org.zkoss.zul.Listitem;

/** The open items with what the next run would do about each; the chosen one is what a talk, promise, dispute or plan is about. */
final class OpenItemsSection extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ScreenTexts texts;
  private final Listbox items = new Listbox();

  OpenItemsSection(ScreenTexts texts, CustomerFile file) {
    this.texts = texts;
    setSclass("col-section col-wide");
    appendChild(Parts.heading(texts.say("COL_OpenItems"), "3"));
    items.setId("items");
    items.setSclass("col-rows");
    items.setEmptyMessage(texts.say("COL_NothingOpen"));
    items.appendChild(head());
    file.items().forEach(item -> items.appendChild(item(file, item)));
    appendChild(items);
  }

  private Listhead head() {
    Listhead head = new Listhead();
    head.appendChild(header(texts.element("DocumentNo"), "min"));
    head.appendChild(header(texts.element("DueDate"), "min"));
    Listheader open = header(texts.element("OpenAmt"), "min");
    open.setAlign("right");
    head.appendChild(open);
    head.appendChild(header(texts.say("COL_NextRun"), "1"));
    return head;
  }

  /** @param width as wide as its content, or the share of what is left */
  private static Listheader header(String text, String width) {
    Listheader header = new Listheader(text);
    header.setHflex(width);
    return header;
  }

  private Listitem item(CustomerFile file, DueItem due) {
    OpenItem open = due.item();
    Listitem item = new Listitem();
    item.setValue(open.id().invoiceId());
    Listcell number = new Listcell();
    number.appendChild(Zoom.to(open.documentNo(), open.invoice()));
    item.appendChild(number);
    item.appendChild(cell(due(open, file.on())));
    item.appendChild(cell(new Label(texts.amount(open.open()))));
    String decided = file.foreseen().flatMap(run -> run.about(open.id())).map(decision -> texts.decision(decision, file)).orElse("");
    item.appendChild(cell(Parts.label(decided, "col-small")));
    return item;
  }

  private Label due(OpenItem open, LocalDate on) {
    int late = open.daysOverdue(on);
    String day = texts.day(open.dueDate());
    return late > 0 ? Parts.label(texts.say("COL_DueDaysAgo", day, late), "col-late") : new Label(day);
  }

  private static Listcell cell(Label label) {
    Listcell cell = new Listcell();
    cell.appendChild(label);
    return cell;
  }

  /** The chosen one, else the only one, else 0. */
  int chosenOrOnlyInvoice() {
    return chosenInvoice() == 0 && items.getItemCount() == 1 ? items.getItemAtIndex(0).<Integer>getValue() : chosenInvoice();
  }

  /** C_Invoice_ID, or 0 when no item is chosen. */
  int chosenInvoice() {
    Listitem chosen = items.getSelectedItem();
    return chosen == null ? 0 : chosen.<Integer>getValue();
  }
}

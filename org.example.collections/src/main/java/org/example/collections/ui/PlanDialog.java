// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.util.function.Consumer;
import org.adempiere.exceptions.AdempiereException;
import org.adempiere.webui.component.Window;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.money.Money;
import org.example.collections.plan.Instalment;
import org.example.collections.plan.OfferedPlan;
import org.example.collections.plan.PlanOffer;
import org.example.collections.plan.PlanRefused;
import org.example.collections.receivable.CustomerId;
import org.zkoss.zk.ui.Component;
import org.zkoss.zk.ui.event.Events;
import org.zkoss.zul.Button;
import org.zkoss.zul.Div;
import org.zkoss.zul.Grid;
import org.zkoss.zul.Column;
import org.zkoss.zul.Columns;
import org.zkoss.zul.Label;
import org.zkoss.zul.Row;
import org.zkoss.zul.Rows;

/** Offers an instalment plan and shows its instalments while the terms are typed. */
final class PlanDialog extends Window {
  private static final long serialVersionUID = 1L;

  private final transient ScreenTexts texts;
  private final transient CustomerId customer;
  private final int invoice;
  private final transient Consumer<String> done;
  private final transient Runnable cancelled;
  private final PlanForm form;
  private final Rows rows = new Rows();
  private final Said said = new Said();
  private final Button offer;

  /**
   * @param invoice C_Invoice_ID, or 0 for everything that is due
   * @param cancelled hears that the dialog was closed and nothing offered
   */
  PlanDialog(ScreenTexts texts, CustomerId customer, int invoice, Consumer<String> done, Runnable cancelled) {
    this.texts = texts;
    this.customer = customer;
    this.invoice = invoice;
    this.done = done;
    this.cancelled = cancelled;
    form = new PlanForm(texts, this::preview);
    offer = Parts.button("planOffer", texts.say("COL_OfferThisPlan"), "z-icon-check", event -> offer());
    setId("planDialog");
    setTitle(texts.element("COL_InstalmentPlan_ID"));
    setSclass("popup-dialog col-dialog");
    setBorder("normal");
    setClosable(true);
    setSizable(true);
    said.setId("planSaid");
    Button cancel = Parts.button("planCancel", texts.say("Cancel"), "z-icon-times", event -> cancel());
    appendChild(Parts.div("col-dialog-body", form, table(), said, Parts.div("col-actions", offer, cancel)));
    addEventListener(Events.ON_CANCEL, event -> cancel());
    addEventListener(Events.ON_CLOSE, event -> cancel());
  }

  void open(Component owner) {
    Component root = (Component) owner.getSpaceOwner();
    root.appendChild(this);
    doHighlighted();
    preview();
    form.begin().setFocus(true);
  }

  private void cancel() {
    dispose();
    cancelled.run();
  }

  private Div table() {
    Grid grid = new Grid();
    grid.setId("planPreview");
    grid.setSclass("col-rows");
    Columns columns = new Columns();
    for (String element : new String[] {"COL_InstalmentNo", "DueDate", "COL_InstalmentAmt", "COL_InterestAmt", "COL_RestAmt"}) {
      Column column = new Column(texts.element(element));
      column.setAlign(element.endsWith("Amt") ? "right" : "left");
      column.setHflex(element.endsWith("Amt") ? "3" : "2");
      columns.appendChild(column);
    }
    grid.appendChild(columns);
    grid.appendChild(rows);
    return Parts.div("col-table", grid);
  }

  private void preview() {
    rows.getChildren().clear();
    offer.setDisabled(true);
    try {
      PlanOffer found = BackgroundReading.read(services ->
          services.plan().offerPlan().preview(form.request(customer, invoice), texts.today()));
      found.plan().instalments().forEach(this::row);
      said.say(texts.say("COL_PlanPreviewLine", texts.amount(found.total()), interest(found),
          texts.day(found.replyBy())) + warnings(found));
      offer.setDisabled(false);
    } catch (PlanRefused refused) {
      said.warn(texts.say("COL_Plan_" + refused.reason().name(), texts.detail(refused.detail())));
    }
  }

  private String interest(PlanOffer found) {
    Money interest = found.plan().interest();
    return interest.isZero() ? texts.say("COL_PlanNoInterest") : texts.say("COL_PlanInterest", texts.amount(interest));
  }

  private String warnings(PlanOffer found) {
    StringBuilder text = new StringBuilder();
    found.warnings().stream().sorted().forEach(warning -> text.append(' ').append(texts.say("COL_PlanWarning_" + warning.name())));
    return text.toString();
  }

  private void row(Instalment instalment) {
    Row row = new Row();
    row.appendChild(new Label(String.valueOf(instalment.number())));
    row.appendChild(new Label(texts.day(instalment.dueDate())));
    row.appendChild(new Label(texts.amount(instalment.amount())));
    row.appendChild(named("COL_InterestAmt", instalment.interest()));
    row.appendChild(named("COL_RestAmt", instalment.rest()));
    rows.appendChild(row);
  }

  /** Says what it is where there is no room for the head of the table. */
  private Label named(String element, Money amount) {
    Label label = new Label(texts.amount(amount));
    label.setClientAttribute("data-name", texts.element(element) + ": ");
    return label;
  }

  private void offer() {
    Trx trx = Trx.get(Trx.createTrxName("COLPlan"), true);
    try {
      OfferedPlan offered = CollectionsServices.in(Env.getCtx(), trx.getTrxName()).plan().offerPlan()
          .offer(form.request(customer, invoice), texts.today());
      trx.commit(true);
      dispose();
      done.accept(texts.say("COL_PlanOffered", offered.plan().planNo(), texts.amount(offered.offer().total()),
          offered.offer().plan().instalments().size(), interest(offered.offer()), texts.day(offered.offer().replyBy())));
    } catch (PlanRefused refused) {
      said.warn(texts.say("COL_Plan_" + refused.reason().name(), texts.detail(refused.detail())));
    } catch (Exception e) {
      throw new AdempiereException(e);
    } finally {
      trx.rollback();
      trx.close();
    }
  }
}

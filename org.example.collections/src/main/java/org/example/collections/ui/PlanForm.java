// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Percentage;
import org.example.collections.plan.Acknowledgement;
import org.example.collections.plan.Annuity;
import org.example.collections.plan.BreakTerms;
import org.example.collections.plan.EqualParts;
import org.example.collections.plan.EqualPrincipal;
import org.example.collections.plan.PlanClauses;
import org.example.collections.plan.PlanInterest;
import org.example.collections.plan.PlanRequest;
import org.example.collections.plan.PlanShape;
import org.example.collections.plan.PlanTerms;
import org.example.collections.plan.Rhythm;
import org.example.collections.plan.RhythmUnit;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.zkoss.zk.ui.HtmlBasedComponent;
import org.zkoss.zk.ui.event.Events;
import org.zkoss.zul.Checkbox;
import org.zkoss.zul.Datebox;
import org.zkoss.zul.Decimalbox;
import org.zkoss.zul.Div;
import org.zkoss.zul.Intbox;
import org.zkoss.zul.Listbox;
import org.zkoss.zul.Listitem;

/** The terms of a plan as fields; each change is heard at once. */
final class PlanForm extends Div {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_COUNT = 3;
  private static final ZoneId ZONE = ZoneId.systemDefault();

  /** How the total is divided, by the list of the process. */
  private enum Kind { E, A, P }

  private final transient ScreenTexts texts;
  private final transient Runnable changed;
  private final Listbox kind = new Listbox();
  private final Intbox count = new Intbox(USUAL_COUNT);
  private final Decimalbox interest = new Decimalbox(BigDecimal.ZERO);
  private final Datebox first = new Datebox();
  private final Listbox unit = new Listbox();
  private final Checkbox acceleration = new Checkbox();

  PlanForm(ScreenTexts texts, Runnable changed) {
    this.texts = texts;
    this.changed = changed;
    setSclass("col-form");
    choices(kind, "planKind");
    for (Kind each : Kind.values()) {
      kind.appendChild(new Listitem(texts.say("COL_PlanKind_" + each.name()), each));
    }
    kind.setSelectedIndex(0);
    choices(unit, "planUnit");
    for (RhythmUnit each : RhythmUnit.values()) {
      unit.appendChild(new Listitem(texts.say("COL_Rhythm_" + each.name()), each));
    }
    unit.setSelectedIndex(RhythmUnit.MONTH.ordinal());
    count.setId("planCount");
    interest.setId("planInterest");
    kind.addEventListener(Events.ON_SELECT, event -> interestWhereItCounts());
    interestWhereItCounts();
    first.setId("planFirst");
    first.setValue(Date.from(texts.today().plusMonths(1).atStartOfDay(ZONE).toInstant()));
    acceleration.setId("planAcceleration");
    acceleration.setChecked(true);
    field("COL_PlanKind", kind, Events.ON_SELECT);
    field("COL_PlanCount", count, Events.ON_CHANGE);
    field("COL_InterestPercent", interest, Events.ON_CHANGE);
    field("COL_FirstDue", first, Events.ON_CHANGE);
    field("COL_RhythmUnit", unit, Events.ON_SELECT);
    field("COL_IsAcceleration", acceleration, Events.ON_CHECK);
  }

  private void interestWhereItCounts() {
    interest.setDisabled(kind.getSelectedItem().getValue() == Kind.E);
  }

  private static void choices(Listbox box, String id) {
    box.setMold("select");
    box.setId(id);
  }

  private void field(String element, HtmlBasedComponent editor, String event) {
    String name = texts.element(element);
    editor.setClientAttribute("aria-label", name);
    editor.addEventListener(event, heard -> changed.run());
    appendChild(Parts.div("col-field", Parts.label(name, "col-label"), editor));
  }

  /** What the first editor is, for the focus. */
  HtmlBasedComponent begin() {
    return kind;
  }

  /**
   * What is asked for.
   *
   * @param invoice C_Invoice_ID, or 0 for everything that is due
   * @throws org.example.collections.plan.PlanRefused when the terms are no plan
   */
  PlanRequest request(CustomerId customer, int invoice) {
    LocalDate start = first.getValue() == null ? texts.today() : first.getValue().toInstant().atZone(ZONE).toLocalDate();
    PlanTerms terms = new PlanTerms(shape(), start, new Rhythm(unit.getSelectedItem().getValue(), 1), false);
    return new PlanRequest(customer, invoice > 0 ? List.of(new InvoiceId(invoice)) : List.of(), Optional.empty(), terms,
        Optional.empty(), BreakTerms.USUAL, false, new PlanClauses(Acknowledgement.NONE, acceleration.isChecked()));
  }

  private PlanShape shape() {
    int instalments = count.getValue() == null ? 0 : count.getValue();
    return switch (kind.getSelectedItem().<Kind>getValue()) {
      case E -> new EqualParts(instalments);
      case A -> new Annuity(instalments, percent());
      case P -> new EqualPrincipal(instalments, percent(), texts.today());
    };
  }

  private Percentage percent() {
    return PlanInterest.entered(interest.getValue());
  }
}

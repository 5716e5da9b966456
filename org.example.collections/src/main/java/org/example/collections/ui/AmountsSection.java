// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.Exposure;
import org.example.collections.money.Money;
import org.example.collections.receivable.AgeBand;
import org.example.collections.receivable.Aging;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.work.CustomerFile;
import org.zkoss.zul.Div;

/** How much: open items by age as a bar, receipts and credits, limit and the parts of the exposure. */
final class AmountsSection extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final transient ScreenTexts texts;

  AmountsSection(ScreenTexts texts, CustomerFile file) {
    this.texts = texts;
    setSclass("col-section");
    appendChild(Parts.heading(texts.say("COL_HowMuch"), "3"));
    file.agings().forEach(this::bar);
    if (!file.credits().isEmpty()) {
      appendChild(Parts.label(texts.say("COL_ReceiptsAndCredits"), "col-subheading"));
      file.credits().forEach(this::credit);
    }
    credit(file.credit());
  }

  private void bar(Aging aging) {
    line(texts.say("COL_OpenTotal"), aging.total(), "col-strong");
    line(texts.say("COL_Overdue"), aging.overdue(), "col-strong");
    Div bar = Parts.div("col-bar");
    bar.setClientAttribute("aria-hidden", "true");
    for (AgeBand band : AgeBand.values()) {
      Money part = aging.in(band);
      if (part.isPositive() && aging.total().isPositive()) {
        Div piece = Parts.div("col-band col-band-" + band.ordinal());
        piece.setWidth(part.amount().multiply(WHOLE).divide(aging.total().amount(), 2, RoundingMode.HALF_UP) + "%");
        piece.setTooltiptext(texts.say("COL_Age_" + band.name()) + ": " + texts.amount(part));
        bar.appendChild(piece);
      }
    }
    appendChild(bar);
    for (AgeBand band : AgeBand.values()) {
      if (!aging.in(band).isZero()) {
        line(texts.say("COL_Age_" + band.name()), aging.in(band), "col-key col-key-" + band.ordinal());
      }
    }
  }

  private void credit(AvailableCredit credit) {
    appendChild(Parts.div("col-line", Zoom.to(credit.documentNo() + ", " + texts.day(credit.date()), credit.record()),
        Parts.label(texts.amount(credit.amount()), "col-figure")));
  }

  /** That the limit is passed is said by what is left. */
  private void credit(CreditDecision credit) {
    appendChild(Parts.label(texts.say("COL_LimitAndExposure"), "col-subheading"));
    if (credit.account().isEmpty()) {
      appendChild(Parts.label(texts.say("COL_CreditNotLookedAt"), "col-small"));
      return;
    }
    credit.limit().ifPresentOrElse(limit -> line(texts.say("COL_Limit"), limit, "col-strong"),
        () -> appendChild(Parts.label(texts.say("COL_WithoutLimit"), "col-small")));
    credit.exposure().ifPresent(this::exposure);
    credit.room().ifPresent(room -> line(texts.say("COL_Room"), room, "col-strong"));
    credit.reasons().stream().filter(reason -> reason.code().holds() && reason.bound().isEmpty()).forEach(reason ->
        appendChild(Parts.label(texts.credit().reason(reason), "col-warning")));
  }

  private void exposure(Exposure exposure) {
    part("COL_OpenInvoices", exposure.openInvoices());
    part("COL_Receipts", exposure.receipts().negated());
    part("COL_CreditNotes", exposure.creditNotes().negated());
    part("COL_OpenOrders", exposure.openOrders());
    part("COL_DeliveredAmt", exposure.delivered());
    part("COL_DraftAmt", exposure.drafts());
    part("COL_InsuredAmt", exposure.insured().negated());
    line(texts.element("COL_ExposureAmt"), exposure.total(), "col-strong");
  }

  private void part(String element, Money amount) {
    if (!amount.isZero()) {
      line(texts.element(element), amount, "");
    }
  }

  private void line(String text, Money amount, String sclass) {
    appendChild(Parts.div("col-line", Parts.label(text, sclass), Parts.label(texts.amount(amount), "col-figure")));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.util.Map;
import org.example.collections.plan.Instalment;
import org.example.collections.plan.PlanClaim;
import org.example.collections.plan.PlanId;
import org.example.collections.plan.PlanOffer;
import org.example.collections.plan.PlanTerms;

/** Writes an offered plan: head, invoices and instalments. */
final class PlanRows {
  private final SqlSession session;
  private final Currencies currencies;

  PlanRows(SqlSession session) {
    this.session = session;
    currencies = new Currencies(session);
  }

  PlanId add(PlanOffer offer) {
    int organisation = offer.organisation().value();
    int plan = head(offer, organisation);
    NewRows invoices = new NewRows(session, "COL_PlanInvoice", "COL_InstalmentPlan_ID", "C_Invoice_ID", "OpenAmt", "DueDate");
    for (PlanClaim claim : offer.claims()) {
      invoices.add(organisation, plan, claim.invoice().value(), claim.open().amount(), claim.dueDate());
    }
    invoices.flush();
    NewRows instalments = new NewRows(session, "COL_Instalment", Map.of("COL_InstalmentStatus", "OP", "COL_PaidAmt", BigDecimal.ZERO),
        "COL_InstalmentPlan_ID", "COL_InstalmentNo", "DueDate", "COL_InstalmentAmt", "COL_PrincipalAmt", "COL_InterestAmt",
        "COL_RestAmt");
    for (Instalment each : offer.plan().instalments()) {
      instalments.add(organisation, plan, each.number(), each.dueDate(), each.amount().amount(), each.principal().amount(),
          each.interest().amount(), each.rest().amount());
    }
    instalments.flush();
    return new PlanId(plan);
  }

  private int head(PlanOffer offer, int organisation) {
    PlanTerms terms = offer.terms();
    BigDecimal total = offer.total().amount();
    NewRows heads = new NewRows(session, "COL_InstalmentPlan", Map.of("COL_PlanStatus", "OF", "COL_PaidAmt", BigDecimal.ZERO),
        "C_BPartner_ID", "C_Currency_ID", "COL_PlanKind", "COL_InterestPercent", "COL_FirstDue", "COL_RhythmUnit",
        "COL_RhythmEvery", "COL_IsNextBusinessDay", "COL_TotalAmt", "COL_InterestAmt", "COL_RestAmt", "COL_OfferedOn",
        "COL_ReplyBy", "COL_ToleranceDays", "COL_BreakAfterCount", "COL_BreakAfterDays", "COL_Acknowledgement",
        "COL_IsAcceleration");
    int id = heads.add(organisation, offer.customer().value(), currencies.id(offer.total().currency()),
        PlanCodes.of(terms.shape()), terms.shape().interest().value(), terms.start(), PlanCodes.of(terms.rhythm().unit()),
        terms.rhythm().every(), terms.nextBusinessDay(), total, offer.plan().interest().amount(), total, offer.offeredOn(),
        offer.replyBy(), offer.breaks().toleranceDays(), offer.breaks().instalments(), offer.breaks().days(),
        PlanCodes.of(offer.clauses().acknowledgement()), offer.clauses().acceleration());
    heads.flush();
    session.update(Sql.of("UPDATE COL_InstalmentPlan SET COL_PlanNo = ? WHERE COL_InstalmentPlan_ID = ? AND AD_Client_ID = ?",
        "PLAN-" + id, id, session.clientId()));
    return id;
  }
}

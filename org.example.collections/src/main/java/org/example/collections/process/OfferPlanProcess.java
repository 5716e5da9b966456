// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.PlanServices;
import org.example.collections.contact.ContactSubject;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.plan.Acknowledgement;
import org.example.collections.plan.Annuity;
import org.example.collections.plan.BreakTerms;
import org.example.collections.plan.EqualParts;
import org.example.collections.plan.EqualPrincipal;
import org.example.collections.plan.FixedParts;
import org.example.collections.plan.Instalment;
import org.example.collections.plan.OfferedPlan;
import org.example.collections.plan.PlanClauses;
import org.example.collections.plan.PlanInterest;
import org.example.collections.plan.PlanOffer;
import org.example.collections.plan.PlanRequest;
import org.example.collections.plan.PlanShape;
import org.example.collections.plan.PlanTerms;
import org.example.collections.plan.Rhythm;
import org.example.collections.plan.RhythmUnit;

/** Offers an instalment plan, or shows what it would be: from a customer, an invoice, a dispute or the menu. */
@Process
public final class OfferPlanProcess extends CollectionsProcess {
  @Parameter(name = "C_BPartner_ID")
  private int customer;

  @Parameter(name = "C_Invoice_ID")
  private int invoice;

  @Parameter(name = "C_Currency_ID")
  private int currency;

  @Parameter(name = "COL_PlanKind")
  private String kind;

  @Parameter(name = "COL_PlanCount")
  private int count;

  @Parameter(name = "COL_PlanAmt")
  private BigDecimal amount;

  @Parameter(name = "COL_InterestPercent")
  private BigDecimal interest;

  @Parameter(name = "COL_IsConsumerInterest")
  private boolean interestChecked;

  @Parameter(name = "COL_FirstDue")
  private Timestamp firstDue;

  @Parameter(name = "COL_RhythmUnit")
  private String unit;

  @Parameter(name = "COL_RhythmEvery")
  private int every;

  @Parameter(name = "COL_IsNextBusinessDay")
  private boolean nextBusinessDay;

  @Parameter(name = "COL_ReplyBy")
  private Timestamp replyBy;

  @Parameter(name = "COL_ToleranceDays")
  private int tolerance;

  @Parameter(name = "COL_BreakAfterCount")
  private int breakAfterCount;

  @Parameter(name = "COL_BreakAfterDays")
  private int breakAfterDays;

  @Parameter(name = "COL_Acknowledgement")
  private String acknowledgement;

  @Parameter(name = "COL_IsAcceleration")
  private boolean acceleration;

  @Parameter(name = "COL_IsPreview")
  private boolean preview;

  @Override
  protected String work() {
    PlanServices plans = services().plan();
    PlanRequest request = request(plans);
    if (preview) {
      PlanOffer offer = plans.offerPlan().preview(request, today());
      show(offer, CUSTOMER, offer.customer().value());
      return message("COL_PlanPreview", offer.total(), offer.plan().instalments().size(), interest(offer.plan().interest()));
    }
    OfferedPlan offered = plans.offerPlan().offer(request, today());
    PlanOffer offer = offered.offer();
    show(offer, PLAN, offered.plan().id().value());
    return message("COL_PlanOffered", offered.plan().planNo(), offer.total(), offer.plan().instalments().size(),
        interest(offer.plan().interest()), offer.replyBy());
  }

  private PlanRequest request(PlanServices plans) {
    ContactSubject subject = ContactOf.subject(this, services(), customer, invoice);
    Optional<Currency> chosen = currency > 0 ? Optional.of(plans.currency(currency)) : Optional.empty();
    PlanTerms terms = new PlanTerms(shape(chosen.or(subject::currency)), orToday(firstDue), new Rhythm(unit(), Math.max(1, every)),
        nextBusinessDay);
    return new PlanRequest(subject.customer(), subject.invoices(), chosen, terms,
        Optional.ofNullable(replyBy).map(this::orToday), new BreakTerms(tolerance, breakAfterCount, breakAfterDays), interestChecked,
        new PlanClauses(acknowledgement(), acceleration));
  }

  private PlanShape shape(Optional<Currency> fixedIn) {
    return switch (kind == null ? "E" : kind) {
      case "F" -> new FixedParts(fixed(fixedIn));
      case "A" -> new Annuity(count, PlanInterest.entered(interest));
      case "P" -> new EqualPrincipal(count, PlanInterest.entered(interest), today());
      default -> new EqualParts(count);
    };
  }

  private Money fixed(Optional<Currency> fixedIn) {
    if (amount == null || fixedIn.isEmpty()) {
      throw new AdempiereException("@FillMandatory@ @" + (amount == null ? "COL_PlanAmt" : "C_Currency_ID") + "@");
    }
    return Money.rounded(amount, fixedIn.get(), RoundingMode.HALF_UP);
  }

  private RhythmUnit unit() {
    return switch (unit == null ? "M" : unit) {
      case "W" -> RhythmUnit.WEEK;
      case "E" -> RhythmUnit.MONTH_END;
      default -> RhythmUnit.MONTH;
    };
  }

  private Acknowledgement acknowledgement() {
    return switch (acknowledgement == null ? "N" : acknowledgement) {
      case "D" -> Acknowledgement.DECLARATORY;
      case "C" -> Acknowledgement.CONSTITUTIVE;
      default -> Acknowledgement.NONE;
    };
  }

  private void show(PlanOffer offer, String table, int record) {
    offer.warnings().stream().sorted().forEach(warning -> line(message("COL_PlanWarning_" + warning.name()), null, table, record));
    for (Instalment each : offer.plan().instalments()) {
      line(message("COL_PlanLine", each.number(), each.dueDate(), each.amount(), interest(each.interest()), each.rest()), null,
          table, record);
    }
  }

  private String interest(Money interest) {
    return interest.isZero() ? message("COL_PlanNoInterest") : message("COL_PlanInterest", interest);
  }
}

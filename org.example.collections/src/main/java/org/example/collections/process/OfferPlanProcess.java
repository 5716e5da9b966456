// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.plan.OfferedPlan;
import org.example.collections.plan.PlanOffer;
import org.example.collections.plan.PlanRequest;
import org.example.collections.plan.PlanWish;
import org.example.collections.plan.PlanSubject;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;

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

  @Parameter(name = "COL_IsAcknowledgement")
  private boolean acknowledgement;

  @Parameter(name = "COL_IsAcceleration")
  private boolean acceleration;

  @Parameter(name = "COL_IsPreview")
  private boolean preview;

  @Override
  protected String work() {
    throw new AdempiereException("unfinished");
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.credit.DecideHolds;
import org.example.collections.credit.HoldFilter;
import org.example.collections.credit.RecheckHolds;
import org.example.collections.credit.ReleaseOrder;
import org.example.collections.credit.WaitingOrders;
import org.example.collections.money.NominalAmount;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Releases the hold of the button, or the holds of a customer or period; the orders go on as the policy says. */
@Process
public final class ReleaseHoldProcess extends CreditProcess {
  @Parameter(name = "C_BPartner_ID")
  private int customer;

  @Parameter(name = "AD_Org_ID")
  private int organisation;

  @Parameter(name = "COL_HeldFrom")
  private Timestamp from;

  @Parameter(name = "COL_HeldTo")
  private Timestamp to;

  @Parameter(name = "COL_IsFutureOrders")
  private Boolean laterOrders;

  @Parameter(name = "COL_ReleasedAmt")
  private BigDecimal upTo;

  @Parameter(name = "COL_ValidUntil")
  private Timestamp until;

  @Parameter(name = "COL_ReasonText")
  private String reason;

  @Override
  protected String decide() {
    DecideHolds.Outcome outcome = credit().decideHolds().release(order());
    endTransaction();
    List<RecheckHolds.Rechecked> gone = credit().recheckHolds(today(), this::endTransaction).released(outcome.released());
    gone.forEach(this::line);
    return message("COL_CreditReleased", outcome.released().size(), outcome.waiting().size(),
        count(gone, WaitingOrders.State.COMPLETED));
  }

  private ReleaseOrder order() {
    HoldFilter which = isRecordOf(HOLD) ? HoldFilter.of(selected()) : new HoldFilter(Optional.empty(),
        customer > 0 ? Optional.of(new CustomerId(customer)) : Optional.empty(),
        organisation > 0 ? Optional.of(new OrganisationId(organisation)) : Optional.empty(), day(from), day(to), false);
    Optional<NominalAmount> amount = Optional.ofNullable(upTo).filter(given -> given.signum() > 0)
        .map(given -> new NominalAmount(given, Optional.empty()));
    return new ReleaseOrder(which, user(), mayDecide(), reason == null ? "" : reason, amount, day(until),
        Boolean.TRUE.equals(laterOrders), today());
  }

  private static Optional<LocalDate> day(Timestamp given) {
    return Optional.ofNullable(given).map(moment -> moment.toLocalDateTime().toLocalDate());
  }
}

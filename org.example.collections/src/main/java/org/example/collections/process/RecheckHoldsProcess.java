// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.credit.HoldFilter;
import org.example.collections.credit.RecheckHolds;
import org.example.collections.credit.WaitingOrders;
import org.example.collections.receivable.CustomerId;

/** The scheduler's night: limits that begin or end today reach core's fields, and waiting orders that pass go on. */
@Process
public final class RecheckHoldsProcess extends CreditProcess {
  @Parameter(name = "C_BPartner_ID")
  private int customer;

  @Override
  protected String decide() {
    credit().limits().mirror(today());
    List<RecheckHolds.Rechecked> done = credit().recheckHolds(today(), this::endTransaction).of(filter());
    done.forEach(this::line);
    return message("COL_CreditRechecked", done.size(), count(done, WaitingOrders.State.COMPLETED),
        count(done, WaitingOrders.State.PASSES), count(done, WaitingOrders.State.STILL_HELD)
        + count(done, WaitingOrders.State.REFUSED), count(done, WaitingOrders.State.GONE));
  }

  /** The button of a hold means its customer. */
  private HoldFilter filter() {
    if (isRecordOf(HOLD)) {
      return credit().holds().find(HoldFilter.of(selected())).stream().findFirst().flatMap(hold -> hold.customer())
          .map(HoldFilter::of).orElseGet(() -> HoldFilter.of(selected()));
    }
    return Optional.of(customer).filter(id -> id > 0).map(CustomerId::new).map(HoldFilter::of).orElse(HoldFilter.ALL);
  }
}

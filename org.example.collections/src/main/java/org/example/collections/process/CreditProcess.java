// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Env;
import org.example.collections.CreditServices;
import org.example.collections.credit.CreditHold;
import org.example.collections.credit.HoldId;
import org.example.collections.credit.HoldRefused;
import org.example.collections.credit.RecheckHolds;
import org.example.collections.credit.WaitingOrders;

/** What the processes about credit holds share: refusals become messages, results lead to the orders. */
@Process
abstract class CreditProcess extends CollectionsProcess {
  static final String HOLD = "COL_CreditHold";

  protected abstract String decide();

  @Override
  protected final String work() {
    try {
      return decide();
    } catch (HoldRefused e) {
      throw new AdempiereException(refusal(e), e);
    }
  }

  private String refusal(HoldRefused e) {
    return switch (e.why()) {
      case NOTHING_HELD -> message("COL_CreditNothingHeld");
      case OVER -> message("COL_CreditHoldOver", e.getMessage());
      case OWN -> message("COL_CreditRequester");
      case NO_RIGHT -> message("COL_CreditNoRight");
      case ENDS_TOO_EARLY -> message("COL_CreditReleaseEnded");
      case TOO_SMALL -> message("COL_CreditReleaseTooSmall", e.getMessage());
    };
  }

  protected final CreditServices credit() {
    return services().credit();
  }

  protected final int user() {
    return Env.getAD_User_ID(getCtx());
  }

  protected final boolean mayDecide() {
    return credit().deciders().mayDecide(Env.getAD_Role_ID(getCtx()));
  }

  /** @throws HoldRefused when the process was started without a hold */
  protected final HoldId selected() {
    if (!isRecordOf(HOLD)) {
      throw new AdempiereException("@COL_CreditNothingHeld@");
    }
    return new HoldId(getRecord_ID());
  }

  protected final void line(RecheckHolds.Rechecked one) {
    CreditHold hold = one.hold();
    String key = switch (one.result().state()) {
      case COMPLETED -> "COL_CreditWentOn";
      case PASSES -> "COL_CreditOffered";
      case STILL_HELD -> "COL_CreditStillHeld";
      case GONE -> "COL_CreditObsolete";
      case REFUSED -> "COL_CreditNotCompleted";
    };
    String text = message(key, hold.number(), one.result().why().orElse(""));
    line(text, hold.amount().amount(), HOLD, hold.id().value());
  }

  protected static long count(Iterable<RecheckHolds.Rechecked> all, WaitingOrders.State state) {
    long count = 0;
    for (RecheckHolds.Rechecked one : all) {
      count += one.result().state() == state ? 1 : 0;
    }
    return count;
  }
}

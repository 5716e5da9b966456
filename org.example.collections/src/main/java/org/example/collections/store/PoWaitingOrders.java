// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.DocAction;
import org.compiere.util.Msg;
import org.compiere.util.Trx;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditHold;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.WaitingOrders;

/** Completes what waits as a user would, by the document's own action, in a transaction of its own. */
public final class PoWaitingOrders implements WaitingOrders {
  private enum Wish {
    ASK, COMPLETE, COMPLETE_RELEASED
  }

  private final Properties ctx;
  private final SqlSession outer;
  private final LocalDate on;
  private final BiFunction<SqlSession, CreditRequest, CreditDecision> credit;
  private final Function<CreditDecision, String> reasons;

  /**
   * @param credit decides, and locks the customer
   * @param reasons puts them into words
   */
  public PoWaitingOrders(Properties ctx, SqlSession outer, LocalDate on, BiFunction<SqlSession, CreditRequest, CreditDecision> credit,
      Function<CreditDecision, String> reasons) {
    this.ctx = ctx;
    this.outer = outer;
    this.on = on;
    this.credit = credit;
    this.reasons = reasons;
  }

  @Override
  public Result complete(CreditHold hold) {
    return inOwn(hold, Wish.COMPLETE);
  }

  @Override
  public Result completeReleased(CreditHold hold) {
    return inOwn(hold, Wish.COMPLETE_RELEASED);
  }

  @Override
  public Result ask(CreditHold hold) {
    return inOwn(hold, Wish.ASK);
  }

  private Result inOwn(CreditHold hold, Wish wish) {
    Trx own = Trx.get(Trx.createTrxName("COL_Heal"), true);
    try {
      Result result = decide(hold, wish, own.getTrxName());
      if (result.state() == State.COMPLETED || result.state() == State.STILL_HELD && wish == Wish.COMPLETE_RELEASED) {
        own.commit(true);
      } else {
        own.rollback();
      }
      return result;
    } catch (SQLException e) {
      throw new AdempiereException(e);
    } finally {
      own.rollback();
      own.close();
    }
  }

  private Result decide(CreditHold hold, Wish wish, String trxName) {
    SqlSession session = new SqlSession(outer.clientId(), outer.userId(), trxName);
    PO document = MTable.get(ctx, hold.shipmentId() > 0 ? "M_InOut" : "C_Order")
        .getPO(hold.shipmentId() > 0 ? hold.shipmentId() : hold.orderId(), trxName);
    if (document == null || document.get_ID() == 0 || !HoldCodes.WAITING.contains(document.get_ValueAsString("DocStatus"))) {
      return new Result(State.GONE, Optional.empty());
    }
    OrderRequests requests = new OrderRequests(session);
    Optional<CreditRequest> request = hold.shipmentId() > 0 ? requests.ofShipment(hold.orderId(), on)
        : requests.ofOrder(hold.orderId(), on);
    Optional<CreditDecision> decision = request.map(asked -> credit.apply(session, asked)).filter(CreditDecision::holds);
    if (decision.isPresent()) {
      return new Result(State.STILL_HELD, wish == Wish.COMPLETE_RELEASED
          ? Optional.of(heldAgain(session, hold, request.get(), decision.get())) : Optional.empty());
    }
    return wish == Wish.ASK ? new Result(State.PASSES, Optional.empty()) : process(document);
  }

  private String heldAgain(SqlSession session, CreditHold hold, CreditRequest request, CreditDecision decision) {
    String words = reasons.apply(decision);
    CreditHold again = new SqlCreditHolds(session).keepAgain(hold, request, decision, words);
    return Msg.getMsg(ctx, "COL_CreditHeld", new Object[] {again.number(), words});
  }

  private static Result process(PO document) {
    DocAction steps = (DocAction) document;
    try {
      if (isReady(steps) && steps.processIt(DocAction.ACTION_Complete)) {
        document.saveEx();
        return new Result(State.COMPLETED, Optional.empty());
      }
      return new Result(State.REFUSED, Optional.ofNullable(steps.getProcessMsg()));
    } catch (Exception e) {
      return new Result(State.REFUSED, Optional.of(String.valueOf(e.getLocalizedMessage())));
    }
  }

  /** What was refused in a window is left invalid; core completes it only after it was prepared again. */
  private static boolean isReady(DocAction steps) throws Exception {
    return !DocAction.STATUS_Invalid.equals(steps.getDocStatus()) || steps.processIt(DocAction.ACTION_Prepare);
  }
}

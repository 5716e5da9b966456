// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import org.adempiere.base.annotation.Process;
import org.compiere.util.Msg;
import org.example.collections.letter.ReceiptMatch;

/** Allocates receipts to the invoices whose payment reference they carry; safe to repeat. */
@Process
public final class MatchPaymentsProcess extends CollectionsProcess {
  private static final String PAYMENT = "C_Payment";

  @Override
  protected String work() {
    List<ReceiptMatch> matches = services().payments().matchReceipts().run();
    matches.forEach(this::tell);
    long allocated = matches.stream().filter(match -> match.allocation().isPresent()).count();
    return message("COL_MatchSummary", allocated, matches.size() - allocated);
  }

  private void tell(ReceiptMatch match) {
    int payment = match.receipt().id();
    String documentNo = match.receipt().documentNo();
    match.allocation().ifPresent(allocation -> line(message("COL_MatchAllocated", documentNo, allocation.parts().size()),
        allocation.amount().amount(), PAYMENT, payment));
    match.obstacle().ifPresent(obstacle -> line(documentNo + ": " + Msg.getMsg(getCtx(), "COL_Match_" + obstacle.name()),
        match.receipt().left().amount(), PAYMENT, payment));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.CreditStatusLine;
import org.example.collections.CreditTexts;
import org.example.collections.credit.CreditAccount;
import org.example.collections.credit.CreditAdvice;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditReason;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.Exposure;
import org.example.collections.credit.UnpaidItem;
import org.example.collections.money.Money;

/** Shows on an order whether it would pass: every part of the exposure, all reasons, and the invoices whose payment would help. */
@Process
public final class CheckCreditProcess extends CollectionsProcess {
  private static final String ORDER = "C_Order";
  private static final String CUSTOMER = "C_BPartner";
  private static final String INVOICE = "C_Invoice";

  @Override
  protected String work() {
    if (!isRecordOf(ORDER)) {
      throw new AdempiereException("@COL_ChooseOrder@");
    }
    CreditRequest request = services().credit().requests().ofOrder(getRecord_ID(), today())
        .orElseThrow(() -> new AdempiereException("@COL_ChooseOrder@"));
    CreditDecision decision = services().credit().checkCredit().ask(request);
    decision.account().ifPresent(account -> show(account, decision));
    CreditTexts texts = CreditTexts.in(getCtx());
    for (CreditReason reason : decision.reasons()) {
      line(texts.reason(reason), null, ORDER, getRecord_ID());
    }
    CreditStatusLine said = new CreditStatusLine(getCtx());
    for (UnpaidItem item : CreditAdvice.of(decision).pay()) {
      line(message("COL_CreditHelp_PAY", said.item(item)), item.open().amount(), INVOICE, item.invoice().id());
    }
    String answer = said.of(decision);
    return answer.isEmpty() ? message("COL_CreditNotAsked") : answer;
  }

  private void show(CreditAccount account, CreditDecision decision) {
    parts(account.exposure()).forEach((key, amount) -> {
      if (!amount.isZero()) {
        line(message(key), amount.amount(), CUSTOMER, account.customer().value());
      }
    });
    line(message("COL_CreditPart_TOTAL"), account.exposure().total().amount(), CUSTOMER, account.customer().value());
    decision.value().ifPresent(value -> line(message("COL_CreditPart_ORDER"), value.amount(), ORDER, getRecord_ID()));
    decision.limit().ifPresent(limit -> line(message("COL_CreditPart_LIMIT"), limit.amount(), CUSTOMER, account.customer().value()));
  }

  private static Map<String, Money> parts(Exposure exposure) {
    Map<String, Money> parts = new LinkedHashMap<>();
    parts.put("COL_CreditPart_INVOICES", exposure.openInvoices());
    parts.put("COL_CreditPart_RECEIPTS", exposure.receipts().negated());
    parts.put("COL_CreditPart_CREDIT_NOTES", exposure.creditNotes().negated());
    parts.put("COL_CreditPart_ORDERS", exposure.openOrders());
    parts.put("COL_CreditPart_DELIVERED", exposure.delivered());
    parts.put("COL_CreditPart_DRAFTS", exposure.drafts());
    parts.put("COL_CreditPart_INSURED", exposure.insured().negated());
    return parts;
  }
}

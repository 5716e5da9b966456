// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import org.example.collections.dunning.AccountOutcome;
import org.example.collections.dunning.Chosen;
import org.example.collections.dunning.DunningDecision;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.LeftOut;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OpenItemId;

/**
 * Writes one row of COL_DunningDecision for each due item: chosen by which rule, or left out for which reason and
 * record.
 */
final class DecisionRows {
  private final Currencies currencies;
  private final RecordTables tables;
  private final NewRows rows;

  DecisionRows(SqlSession session, Currencies currencies) {
    this.currencies = currencies;
    tables = new RecordTables(session);
    rows = new NewRows(session, "COL_DunningDecision", "C_DunningRun_ID", "C_BPartner_ID", "C_Invoice_ID",
        "C_InvoicePaySchedule_ID", "C_Currency_ID", "OpenAmt", "DueDate", "DaysDue", "C_Dunning_ID",
        "C_DunningLevel_ID", "COL_IsChosen", "COL_ChosenRule", "COL_ReasonCode", "C_DunningRunEntry_ID", "AD_Table_ID",
        "Record_ID", "COL_Detail");
  }

  void add(DunningRunId run, AccountOutcome outcome, Map<OpenItemId, Integer> noticeOf) {
    for (DunningDecision decision : outcome.decisions()) {
      decision.fold(chosen -> add(run, chosen, noticeOf.get(chosen.item().item().id())), left -> add(run, left));
    }
  }

  void flush() {
    rows.flush();
  }

  private int add(DunningRunId run, Chosen chosen, Integer notice) {
    return add(run, chosen, "Y", chosen.rule().name(), null, notice, null, null, null);
  }

  private int add(DunningRunId run, LeftOut left) {
    return add(run, left, "N", null, left.reason().name(), null, tables.id(left.cause().kind()), left.cause().id(),
        left.detail().isEmpty() ? null : left.detail());
  }

  private int add(DunningRunId run, DunningDecision decision, Object... result) {
    OpenItem item = decision.item().item();
    return rows.add(item.organisation().value(), run.value(), item.customer().value(), item.id().invoiceId(),
        RunFilters.orNull(item.id().scheduleId()), currencies.id(item.open().currency()), item.open().amount(),
        item.dueDate(), decision.daysOverdue(), decision.procedure().map(procedure ->
        procedure.id().value()).orElse(null), decision.level().map(level -> level.id().value()).orElse(null), result[0],
        result[1], result[2], result[3], result[4], result[5], result[6]);
  }
}

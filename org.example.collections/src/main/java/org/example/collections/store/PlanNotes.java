// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.plan.KeptPlan;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.RecordKind;

/** Entries that plans write in the contact log, many at once. */
final class PlanNotes {
  private final SqlSession session;

  PlanNotes(SqlSession session) {
    this.session = session;
  }

  void write(List<KeptPlan> plans, LocalDate today, String key) {
    if (plans.isEmpty()) {
      return;
    }
    int table = new RecordTables(session).id(RecordKind.PLAN);
    NewRows entries = new NewRows(session, "COL_ContactEntry", SqlContactEntries.COLUMNS);
    List<Integer> keys = plans.stream().map(plan -> entries.add(plan.organisation().value(), plan.customer().value(), null,
        ContactCodes.CHANNELS.of(ContactChannel.NOTE), timeOn(today), ContactCodes.OUTCOMES.of(ContactOutcome.OTHER),
        PlanWords.of(key, plan.planNo(), plan.standing().plan().total()), false, null, null, table, plan.id().value(),
        session.userId() > 0 ? session.userId() : null)).toList();
    entries.flush();
    NewRows invoices = new NewRows(session, "COL_ContactInvoice", "COL_ContactEntry_ID", "C_Invoice_ID");
    for (int i = 0; i < plans.size(); i++) {
      for (InvoiceId invoice : plans.get(i).invoices()) {
        invoices.add(plans.get(i).organisation().value(), keys.get(i), invoice.value());
      }
    }
    invoices.flush();
  }

  /** Now, so that the history stands in the order of what happened; noon of another day than the server's. */
  private static LocalDateTime timeOn(LocalDate day) {
    LocalDateTime now = LocalDateTime.now();
    return now.toLocalDate().equals(day) ? now : day.atTime(LocalTime.NOON);
  }
}

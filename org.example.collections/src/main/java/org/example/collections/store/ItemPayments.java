// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.money.Money;
import org.example.collections.money.PartPayment;
import org.example.collections.receivable.PayScheduleSplit;
import org.example.collections.receivable.ScheduleLine;

/** The payments of an invoice as payments of the lines of its schedule: each payment goes where the schedule sends it on its day. */
final class ItemPayments {
  private ItemPayments() {}

  /** @return by C_InvoicePaySchedule_ID, 0 when the invoice has no schedule */
  static Map<Integer, List<PartPayment>> of(OpenInvoices.Invoice invoice, List<PartPayment> payments) {
    if (invoice.schedule().isEmpty() || payments.isEmpty()) {
      return Map.of(0, payments);
    }
    Map<Integer, List<PartPayment>> byLine = new HashMap<>();
    Map<Integer, Money> open = new HashMap<>();
    invoice.schedule().forEach(line -> open.put(line.scheduleId(), line.amount()));
    Money paid = Money.zero(invoice.currency());
    for (PartPayment payment : payments.stream().sorted(Comparator.comparing(PartPayment::on)).toList()) {
      paid = paid.plus(payment.amount());
      for (ScheduleLine line : PayScheduleSplit.of(invoice.schedule(), paid).open()) {
        Money share = open.put(line.scheduleId(), line.amount()).minus(line.amount());
        if (!share.isZero()) {
          byLine.computeIfAbsent(line.scheduleId(), id -> new ArrayList<>()).add(new PartPayment(payment.on(), share));
        }
      }
    }
    return byLine;
  }
}

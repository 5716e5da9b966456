// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a test asks of an outcome. */
record ExampleOutcome(AccountOutcome outcome) {
  /** Invoice id to the name of the level chosen, or to the reason why it was left out. */
  Map<Integer, String> byInvoice() {
    Map<Integer, String> result = new TreeMap<>();
    for (DunningDecision decision : outcome.decisions()) {
      result.put(decision.item().item().id().invoiceId(),
          decision.fold(chosen -> chosen.atLevel().name(), left -> left.reason().name()));
    }
    return result;
  }

  String of(int invoiceId) {
    return byInvoice().getOrDefault(invoiceId, "not due");
  }

  LeftOut leftOut(int invoiceId) {
    return (LeftOut) decision(invoiceId);
  }

  Chosen chosen(int invoiceId) {
    return (Chosen) decision(invoiceId);
  }

  List<DunningNotice> notices() {
    return outcome.notices();
  }

  /** The only notice. */
  DunningNotice notice() {
    if (notices().size() != 1) {
      throw new AssertionError("One notice expected: " + notices());
    }
    return notices().get(0);
  }

  private DunningDecision decision(int invoiceId) {
    return outcome.decisions().stream().filter(d -> d.item().item().id().invoiceId() == invoiceId).findFirst()
        .orElseThrow(() -> new AssertionError("No decision on invoice " + invoiceId));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import org.example.collections.dunning.FreshnessPolicy;
import org.example.collections.dunning.StaleFact;

/** Names what the books wait for, each line leading to the record. */
final class FreshnessReport {
  /** More lines than anybody reads. */
  private static final int MOST_LINES = 50;

  private final CollectionsProcess process;

  FreshnessReport(CollectionsProcess process) {
    this.process = process;
  }

  void warnings(List<StaleFact> facts) {
    lines(facts.stream().filter(fact -> fact.policy() == FreshnessPolicy.WARN).toList());
  }

  void lines(List<StaleFact> facts) {
    facts.stream().limit(MOST_LINES).forEach(fact -> process.line(text(process, fact), null, table(fact), fact.cause().id()));
  }

  static String text(CollectionsProcess process, StaleFact fact) {
    return process.message("COL_Stale_" + fact.check().name(), process.detail(fact.detail()));
  }

  private static String table(StaleFact fact) {
    return switch (fact.check()) {
      case BANK_STATEMENT -> "C_BankStatement";
      case RECEIPT -> "C_Payment";
      case CREDIT_NOTE -> "C_Invoice";
      case RETURN -> "M_RMA";
    };
  }
}

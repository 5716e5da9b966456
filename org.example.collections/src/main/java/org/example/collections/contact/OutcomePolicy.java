// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Map;

/** The tenant's rules per outcome; an outcome without one has its usual rule. */
public record OutcomePolicy(Map<ContactOutcome, OutcomeRule> rules) {
  public OutcomePolicy {
    rules = Map.copyOf(rules);
  }

  public OutcomeRule of(ContactOutcome outcome) {
    return rules.getOrDefault(outcome, outcome.usualRule());
  }
}

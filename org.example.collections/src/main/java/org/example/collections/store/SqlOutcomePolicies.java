// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.EnumMap;
import java.util.Map;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.OutcomePolicies;
import org.example.collections.contact.OutcomePolicy;
import org.example.collections.contact.OutcomeRule;

/** Rules per outcome in COL_OutcomePolicy. */
public final class SqlOutcomePolicies implements OutcomePolicies {
  private final SqlSession session;

  public SqlOutcomePolicies(SqlSession session) {
    this.session = session;
  }

  @Override
  public OutcomePolicy current() {
    Map<ContactOutcome, OutcomeRule> rules = new EnumMap<>(ContactOutcome.class);
    session.forEach(Sql.of("SELECT COL_Outcome, COL_QuietDays, COL_IsWholeCustomer FROM COL_OutcomePolicy"
        + " WHERE AD_Client_ID = ? AND IsActive = 'Y'", session.clientId()), row -> rules.put(
            ContactCodes.OUTCOMES.get(Columns.text(row, 1)), new OutcomeRule(Math.max(0, row.getInt(2)), Columns.yes(row, 3))));
    return new OutcomePolicy(rules);
  }
}

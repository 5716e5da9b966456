// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.HashSet;
import java.util.Set;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.OutcomeRule;

/** The usual rule of each outcome, for a tenant to change; what is there is left alone, switched off or not. */
final class OutcomeSeeds {
  private final SqlSession session;

  OutcomeSeeds(SqlSession session) {
    this.session = session;
  }

  /** @return rules created */
  int create() {
    Set<String> there = new HashSet<>(session.list(Sql.of("SELECT COL_Outcome FROM COL_OutcomePolicy WHERE AD_Client_ID = ?",
        session.clientId()), row -> Columns.text(row, 1)));
    NewRows rows = new NewRows(session, "COL_OutcomePolicy", "COL_Outcome", "COL_QuietDays", "COL_IsWholeCustomer");
    int created = 0;
    for (ContactOutcome outcome : ContactOutcome.values()) {
      String code = ContactCodes.OUTCOMES.of(outcome);
      if (!there.contains(code)) {
        OutcomeRule usual = outcome.usualRule();
        rows.add(0, code, usual.quietDays(), usual.wholeCustomer());
        created++;
      }
    }
    rows.flush();
    return created;
  }
}

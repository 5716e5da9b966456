// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;

/**
 * Whose documents count: one customer, or a parent with all customers below it.
 *
 * @param parent present where a group limit may hold: the parent, or the customer itself when it has none
 * @param orderId order that is left out; 0: none
 * @param promises whether broken promises are asked for
 */
record CreditScope(int clientId, int customer, Optional<Integer> parent, int orderId, boolean drafts, boolean cash,
    boolean promises) {
  /** Adds the condition on a column that names the customer. */
  Sql only(Sql sql, String column) {
    return parent.isEmpty() ? sql.add(column + " = ?", customer)
        : sql.add(column + " IN (SELECT g.C_BPartner_ID FROM C_BPartner g WHERE g.AD_Client_ID = ?"
            + " AND (g.C_BPartner_ID = ? OR g.BPartner_Parent_ID = ?))", clientId, parent.get(), parent.get());
  }
}

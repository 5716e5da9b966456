// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.CustomerType;

/**
 * Everything dunning asks of one customer on the run date.
 *
 * @param customerProcedure procedure set on the customer
 * @param groupProcedure procedure set on the customer's group
 * @param graceUntil no dunning up to and including this day
 * @param blocks blocks on the whole customer
 * @param contacts active contacts
 * @param locationId address for letters, 0 when the customer has none
 * @param language e.g. de_DE, "" when the customer has none
 * @param type consumer or business; decides what may be claimed beside the items
 * @param items all open invoices and schedule lines in the run's scope, due or not
 * @param credits all available receipts and credit notes in the run's scope
 */
public record CustomerAccount(CustomerId customer, Optional<ProcedureId> customerProcedure,
    Optional<ProcedureId> groupProcedure, Optional<LocalDate> graceUntil, List<DunningBlock> blocks,
    List<Contact> contacts, int locationId, String language, CustomerType type, List<DueItem> items,
    List<AvailableCredit> credits) {
  public CustomerAccount {
    blocks = List.copyOf(blocks);
    contacts = List.copyOf(contacts);
    items = List.copyOf(items);
    credits = List.copyOf(credits);
  }

  /** The same account with other items. */
  CustomerAccount with(List<DueItem> others) {
    return new CustomerAccount(customer, customerProcedure, groupProcedure, graceUntil, blocks, contacts, locationId, language, type,
        others, credits);
  }

  /** The same account with more blocks on the whole customer. */
  CustomerAccount heldBy(List<DunningBlock> more) {
    List<DunningBlock> all = new ArrayList<>(blocks);
    all.addAll(more);
    return new CustomerAccount(customer, customerProcedure, groupProcedure, graceUntil, all, contacts, locationId, language, type,
        items, credits);
  }
}

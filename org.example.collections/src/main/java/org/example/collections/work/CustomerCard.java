// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.CustomerId;

/**
 * Who a customer is.
 *
 * @param value search key
 * @param group name of the customer group
 * @param collector who works on the customer, "" when nobody does
 * @param salesRep "" when there is none
 * @param snoozedUntil last day off the worklist
 */
public record CustomerCard(CustomerId customer, String name, String value, String group, String collector, String salesRep,
    Optional<LocalDate> snoozedUntil, List<ContactPerson> people) {
  public CustomerCard {
    people = List.copyOf(people);
  }
}

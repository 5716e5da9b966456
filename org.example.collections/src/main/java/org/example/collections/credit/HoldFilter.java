// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/**
 * Which holds are meant: one, those of a customer, those of a period (cases K-42, K-43).
 *
 * @param withGroup the customers of the same parent are meant, too
 */
public record HoldFilter(Optional<HoldId> hold, Optional<CustomerId> customer, Optional<OrganisationId> organisation,
    Optional<LocalDate> from, Optional<LocalDate> to, boolean withGroup) {
  public static final HoldFilter ALL =
      new HoldFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  public static HoldFilter of(HoldId hold) {
    return new HoldFilter(Optional.of(hold), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  public static HoldFilter of(CustomerId customer) {
    return new HoldFilter(Optional.empty(), Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** Whoever shares a limit with the customer. */
  public static HoldFilter around(CustomerId customer) {
    return new HoldFilter(Optional.empty(), Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  boolean namesSomething() {
    return hold.isPresent() || customer.isPresent() || from.isPresent() || to.isPresent();
  }
}

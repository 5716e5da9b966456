// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordRef;

/**
 * A time in which no standard letter goes out: dunning sees it as a block with a cause.
 *
 * @param invoices invoices held back, or parts of them; empty: everything of the customer
 * @param until last day; empty: until it is closed
 * @param cause entry, promise, dispute or plan that it comes from
 * @param facts what is told to whoever sees an item left out
 */
public record QuietPeriod(OrganisationId organisation, CustomerId customer, List<QuietInvoice> invoices, QuietReason reason,
    LocalDate from, Optional<LocalDate> until, RecordRef cause, Facts facts) {
  public QuietPeriod {
    invoices = List.copyOf(invoices);
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("Quiet period ends " + until.get() + " before it begins " + from);
    }
  }

  /**
   * What happened.
   *
   * @param spokeOn day of the talk, promise or complaint
   * @param person contact person at the customer
   * @param amount promised or disputed
   * @param promisedOn day the money is promised for
   */
  public record Facts(LocalDate spokeOn, Optional<ContactId> person, Optional<Money> amount, Optional<LocalDate> promisedOn) {
    public static Facts talk(LocalDate on, Optional<ContactId> person) {
      return new Facts(on, person, Optional.empty(), Optional.empty());
    }
  }
}

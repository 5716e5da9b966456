// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.InvoiceId;

/**
 * A promise to pay (Zahlungszusage) as it is kept.
 *
 * @param chain first promise of the chain; its own key for one that stands alone. Money received fills the promises of a chain by date
 * @param made what was promised
 * @param received in time for it, as last judged
 */
public record PromiseToPay(PromiseId id, PromiseId chain, PromiseStatus status, NewPromise made, Money received) {
  public PromiseTerms terms() {
    return made.terms();
  }

  public boolean isOpen() {
    return status == PromiseStatus.OPEN;
  }

  /** The same promise about these invoices. */
  public PromiseToPay about(List<InvoiceId> invoices) {
    return new PromiseToPay(id, chain, status, new NewPromise(made.chain(), made.organisation(), made.customer(), made.terms(),
        made.madeOn(), made.entry(), made.collector(), invoices), received);
  }

  /** The same amount one interval later, in the same chain. */
  NewPromise repeatedAfter(RepeatInterval interval) {
    return new NewPromise(Optional.of(chain), made.organisation(), made.customer(), terms().on(interval.after(terms().promisedOn())),
        made.madeOn(), made.entry(), made.collector(), made.invoices());
  }
}

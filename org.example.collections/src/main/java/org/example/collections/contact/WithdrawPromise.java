// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.List;
import java.util.Objects;

/** Use case: a promise no longer counts, with the contact in which that was said. */
public final class WithdrawPromise {
  private final Promises promises;
  private final QuietPeriods quiet;
  private final RecordContact recordContact;

  public WithdrawPromise(Promises promises, QuietPeriods quiet, RecordContact recordContact) {
    this.promises = Objects.requireNonNull(promises);
    this.quiet = Objects.requireNonNull(quiet);
    this.recordContact = Objects.requireNonNull(recordContact);
  }

  /** @throws PromiseRefused when the promise is not open */
  public void of(PromiseId promise, ContactEntry entry) {
    PromiseToPay open = promises.lock(promise);
    if (!open.isOpen()) {
      throw new PromiseRefused(PromiseFault.CLOSED, promise.record());
    }
    promises.withdraw(promise, entry.day());
    quiet.close(List.of(promise.record()));
    recordContact.of(entry.about(open.made().invoices()));
  }
}

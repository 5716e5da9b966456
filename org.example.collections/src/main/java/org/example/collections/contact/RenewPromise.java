// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * Use case: a new promise in place of one that is open, partly kept or broken. It counts one attempt higher, but a promise for the rest of
 * one that was partly kept begins anew (case H-05).
 */
public final class RenewPromise {
  private final Promises promises;
  private final QuietPeriods quiet;
  private final MakePromise makePromise;

  public RenewPromise(Promises promises, QuietPeriods quiet, MakePromise makePromise) {
    this.promises = Objects.requireNonNull(promises);
    this.quiet = Objects.requireNonNull(quiet);
    this.makePromise = Objects.requireNonNull(makePromise);
  }

  /**
   * @param entry the talk; its invoices are taken from the old promise
   * @param amount empty: what the old promise lacked
   * @throws PromiseRefused when the old promise is kept or withdrawn, or what is asked of a new promise is missing
   */
  public PromiseId of(PromiseId old, ContactEntry entry, Optional<Money> amount, Optional<LocalDate> promisedOn) {
    PromiseToPay before = promises.lock(old);
    if (before.status() == PromiseStatus.KEPT || before.status() == PromiseStatus.WITHDRAWN) {
      throw new PromiseRefused(PromiseFault.CLOSED, old.record());
    }
    if (before.isOpen()) {
      promises.withdraw(old, entry.day());
      quiet.close(List.of(old.record()));
    }
    PromiseTerms terms = before.terms();
    Money rest = before.received().compareTo(terms.amount()) < 0 ? terms.amount().minus(before.received()) : terms.amount();
    int level = before.status() == PromiseStatus.PARTLY_KEPT ? 1 : terms.level() + 1;
    return makePromise.with(entry.about(before.made().invoices()),
        new PromiseWish(Optional.of(amount.orElse(rest)), promisedOn, terms.toleranceDays(), terms.repeated()), level);
  }
}

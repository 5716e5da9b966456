// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.RateGap;

/**
 * Promises about the same invoices and the money that came. Money fills the promises by date, the earliest first, also one that was
 * broken before; what comes after a promise's last day fills it up but no longer keeps it.
 *
 * @param promises in any order; those withdrawn take no money
 * @param receipts in any order; money taken back is set off first
 * @param settled nothing is left to pay on the chain's invoices
 */
public record PromiseChain(List<PromiseToPay> promises, List<Receipt> receipts, boolean settled) {
  public PromiseChain {
    promises = promises.stream().sorted(Comparator.comparing((PromiseToPay promise) -> promise.terms().promisedOn())
        .thenComparing(promise -> promise.id().value())).toList();
    receipts = receipts.stream().sorted(Comparator.comparing((Receipt receipt) -> !receipt.amount().isNegative())
        .thenComparing(Receipt::on)).toList();
  }

  /** One judgement per open promise. */
  public List<Judgement> judge(LocalDate today) {
    Optional<RateGap> gap = receipts.stream().flatMap(receipt -> receipt.rateGap().stream()).findFirst();
    Filling filling = new Filling(receipts);
    List<Judgement> found = new ArrayList<>();
    for (PromiseToPay promise : promises) {
      if (promise.status() != PromiseStatus.WITHDRAWN) {
        Filling.Share share = filling.next(promise.terms());
        if (promise.isOpen()) {
          found.add(judge(promise, share, gap, today));
        }
      }
    }
    return found;
  }

  /** The promise that takes the place of a repeated one that was kept; none when all is paid or another one is open. */
  public Optional<NewPromise> successorOf(Judgement judgement) {
    PromiseToPay promise = judgement.promise();
    boolean goesOn = judgement.status() == PromiseStatus.KEPT && !settled
        && promises.stream().noneMatch(other -> other.isOpen() && !other.id().equals(promise.id()));
    return promise.terms().repeated().filter(interval -> goesOn).map(promise::repeatedAfter);
  }

  /** What settles the invoices keeps a promise for more than was left to pay. */
  private Judgement judge(PromiseToPay promise, Filling.Share share, Optional<RateGap> gap, LocalDate today) {
    PromiseTerms terms = promise.terms();
    boolean nothingLate = share.inTime().equals(share.taken());
    if (share.inTime().compareTo(terms.amount()) >= 0 || settled && nothingLate && gap.isEmpty()) {
      return new Judgement(promise, PromiseStatus.KEPT, share.inTime(), Optional.empty());
    }
    if (!today.isAfter(terms.lastDay()) || gap.isPresent()) {
      return new Judgement(promise, PromiseStatus.OPEN, share.inTime(), gap);
    }
    PromiseStatus status = share.inTime().isPositive() ? PromiseStatus.PARTLY_KEPT : PromiseStatus.BROKEN;
    return new Judgement(promise, status, share.inTime(), Optional.empty());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.example.collections.receivable.InvoiceId;

/** Port: promises to pay of the tenant, in the caller's transaction. Sets, never row by row. */
public interface Promises {
  /**
   * Locks the invoices until the transaction ends, so that two users cannot promise one at the same time.
   *
   * @return those that an open promise names
   */
  List<InvoiceId> promisedAmong(Collection<InvoiceId> invoices);

  /** @return their keys, in this order */
  List<PromiseId> add(List<NewPromise> promises);

  /** The promise as it stands, locked until the transaction ends. */
  PromiseToPay lock(PromiseId promise);

  /** Every chain with an open promise, one after the other, with the money that came since it began. */
  void forEachOpenChain(PromiseScope scope, Consumer<PromiseChain> consumer);

  /**
   * Writes status, amount received and day of open promises.
   *
   * @return those that were still open; another judge may have been faster
   */
  List<Judgement> judge(List<Judgement> judgements, LocalDate today);

  void withdraw(PromiseId promise, LocalDate today);
}

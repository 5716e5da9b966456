// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import org.compiere.util.Trx;
import org.compiere.util.TrxEventListener;

/** Runs something once a transaction has been committed or closed. */
public final class TrxEnd implements TrxEventListener {
  private final Runnable committed;
  private final Runnable closed;

  private TrxEnd(Runnable committed, Runnable closed) {
    this.committed = committed;
    this.closed = closed;
  }

  public static TrxEventListener whenCommitted(Runnable work) {
    return new TrxEnd(work, () -> {});
  }

  public static TrxEventListener whenClosed(Runnable work) {
    return new TrxEnd(() -> {}, work);
  }

  @Override
  public void afterCommit(Trx trx, boolean success) {
    if (success) {
      committed.run();
    }
  }

  @Override
  public void afterRollback(Trx trx, boolean success) {}

  @Override
  public void afterClose(Trx trx) {
    closed.run();
  }
}

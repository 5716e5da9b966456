// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import org.example.collections.receivable.RecordRef;

/** A promise cannot be taken, renewed or withdrawn. */
public final class PromiseRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final PromiseFault fault;
  private final transient RecordRef cause;

  public PromiseRefused(PromiseFault fault, RecordRef cause) {
    super(fault + " " + cause);
    this.fault = fault;
    this.cause = cause;
  }

  public PromiseFault fault() {
    return fault;
  }

  /** Customer, invoice or promise that stands in the way. */
  public RecordRef record() {
    return cause;
  }
}

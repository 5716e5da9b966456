// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Who owes, as the law sees it: it decides on rate, lump sum and start of default. */
public enum CustomerType {
  CONSUMER,
  BUSINESS,
  /** Not recorded: nothing is claimed that a consumer would not owe. */
  UNKNOWN;

  /** Who has to be protected like a consumer. */
  public boolean isProtected() {
    return this != BUSINESS;
  }

  /** The type whose rules hold. */
  public CustomerType ruling() {
    return isProtected() ? CONSUMER : BUSINESS;
  }
}

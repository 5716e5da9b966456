// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** What a customer objects to. */
public enum DisputeReason {
  PRICE(Resolver.SALES, true),
  TERMS(Resolver.SALES, true),
  QUANTITY(Resolver.LOGISTICS, true),
  DAMAGED(Resolver.LOGISTICS, true),
  NOT_DELIVERED(Resolver.LOGISTICS, true),
  ALREADY_PAID(Resolver.ACCOUNTING, false),
  BILLED_TWICE(Resolver.ACCOUNTING, false),
  TAX_OR_FORM(Resolver.ACCOUNTING, false),
  CREDIT_NOTE(Resolver.ACCOUNTING, true),
  OTHER(Resolver.ACCOUNTING, true);

  /** Who can clear it up. */
  public enum Resolver {
    SALES, LOGISTICS, ACCOUNTING
  }

  private final Resolver resolver;
  private final boolean divisible;

  DisputeReason(Resolver resolver, boolean divisible) {
    this.resolver = resolver;
    this.divisible = divisible;
  }

  public Resolver resolver() {
    return resolver;
  }

  /** The undisputed rest can be asked for; otherwise the whole invoice waits, however small the amount. */
  public boolean isDivisible() {
    return divisible;
  }
}

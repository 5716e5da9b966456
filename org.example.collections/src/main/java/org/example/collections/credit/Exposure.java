// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/**
 * Exposure (Obligo): what a customer owes and will owe, each part by name, in the tenant's currency. What is about to be checked is in
 * none of the parts.
 *
 * @param openInvoices unpaid part of completed invoices
 * @param receipts receipts not allocated yet; lowers the exposure
 * @param creditNotes open part of credit notes; lowers the exposure
 * @param openOrders accepted orders, as far as neither delivered nor invoiced
 * @param delivered delivered, not invoiced
 * @param drafts orders in preparation, when the policy counts them
 * @param insured part that an insurer covers; lowers the exposure
 */
public record Exposure(Money openInvoices, Money receipts, Money creditNotes, Money openOrders, Money delivered, Money drafts,
    Money insured) {
  public static Exposure none(Currency currency) {
    Money zero = Money.zero(currency);
    return new Exposure(zero, zero, zero, zero, zero, zero, zero);
  }

  public Money total() {
    return beforeInsurance().minus(insured);
  }

  public Currency currency() {
    return openInvoices.currency();
  }

  /** The insurer covers no more than there is. */
  public Exposure insuredBy(Money cover) {
    Money zero = Money.zero(currency());
    Money gross = beforeInsurance();
    Money covered = gross.isPositive() ? gross.min(cover) : zero;
    return new Exposure(openInvoices, receipts, creditNotes, openOrders, delivered, drafts, covered);
  }

  Exposure plusOrders(Money more) {
    return new Exposure(openInvoices, receipts, creditNotes, openOrders.plus(more), delivered, drafts, insured);
  }

  private Money beforeInsurance() {
    return openInvoices.minus(receipts).minus(creditNotes).plus(openOrders).plus(delivered).plus(drafts);
  }
}

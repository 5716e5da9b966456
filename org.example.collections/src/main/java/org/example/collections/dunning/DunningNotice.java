// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/**
 * Dunning notice (Mahnung): the proposal for one organisation, customer, currency and procedure.
 *
 * @param level header level: the highest of the lines
 * @param payBy run date + mail transit days + the header level's days to pay, not before the items' due dates
 */
public record DunningNotice(OrganisationId organisation, CustomerId customer, Currency currency,
    DunningProcedure procedure, DunningLevel level, Recipient recipient, String language, LocalDate payBy,
    List<DunnedLine> items, List<CreditLine> credits, List<FeeLine> fees, List<InfoLine> infos) {
  public DunningNotice {
    items = List.copyOf(items);
    credits = List.copyOf(credits);
    fees = List.copyOf(fees);
    infos = List.copyOf(infos);
  }

  public Money itemTotal() {
    return items.stream().map(DunnedLine::open).reduce(Money.zero(currency), Money::plus);
  }

  public Money creditTotal() {
    return credits.stream().map(CreditLine::deducted).reduce(Money.zero(currency), Money::plus);
  }

  public Money feeTotal() {
    return fees.stream().map(FeeLine::amount).reduce(Money.zero(currency), Money::plus);
  }

  public Money interestTotal() {
    return items.stream().flatMap(line -> line.claim().stream()).map(ItemClaim::interest).reduce(Money.zero(currency), Money::plus);
  }

  public Money lumpSumTotal() {
    return items.stream().flatMap(line -> line.claim().stream()).map(ItemClaim::lumpSum).reduce(Money.zero(currency), Money::plus);
  }

  /** Items + interest + lump sums + fees - credits (case B-17). */
  public Money total() {
    return itemTotal().plus(interestTotal()).plus(lumpSumTotal()).plus(feeTotal()).minus(creditTotal());
  }

  /** The same notice with another day to pay by. */
  DunningNotice payableBy(LocalDate day) {
    return new DunningNotice(organisation, customer, currency, procedure, level, recipient, language, day, items, credits, fees, infos);
  }

  public boolean approvalRequired() {
    return items.stream().anyMatch(line -> line.level().effects().approvalRequired());
  }

  public boolean proposesHandOver() {
    return items.stream().anyMatch(line -> line.level().effects().handOver());
  }
}

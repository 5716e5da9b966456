// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.ClaimParts;
import org.example.collections.receivable.ExchangeRates;

/**
 * Shows how the law counts a receipt that does not cover all that is owed (BGB 366, 367): bills for interest and fees first, then
 * the item due first, and of each lump sum, then interest up to the day of the receipt, then the invoice. Nothing is changed.
 */
public final class PreviewAllocation {
  private static final Comparator<DueItem> ORDER = Comparator.comparing((DueItem item) -> !item.history().isClaim())
      .thenComparing(item -> item.item().dueDate()).thenComparing(item -> item.item().id().invoiceId())
      .thenComparing(item -> item.item().id().scheduleId());
  private static final ClaimTerms EVERYTHING = new ClaimTerms(true, true);

  private final DunningPolicy policy;
  private final ExchangeRates rates;

  /** @param policy with the law, whether or not a level shows interest */
  public PreviewAllocation(DunningPolicy policy, ExchangeRates rates) {
    this.policy = policy;
    this.rates = rates;
  }

  /**
   * @param account as of the day of the receipt
   * @param receipt what is to be counted; items in other currencies are left aside
   * @throws ClaimNotPostable when a base rate, an interest rule or an exchange rate is missing
   */
  public ReceiptPreview of(CustomerAccount account, Money receipt, LocalDate day) {
    ClaimRules rules = new ClaimRules(day, new Conversion(rates, day), policy.law());
    Set<Integer> withLumpSum = new HashSet<>();
    List<ReceiptPreview.Line> lines = new ArrayList<>();
    Money left = receipt;
    for (DueItem item : account.items().stream().filter(each -> each.item().open().currency().equals(receipt.currency()))
        .sorted(ORDER).toList()) {
      ClaimParts owed = owed(item, account, rules, withLumpSum);
      ClaimParts covered = owed.coveredBy(left);
      left = left.minus(covered.total());
      lines.add(new ReceiptPreview.Line(item.item(), owed, covered));
    }
    return new ReceiptPreview(lines, left);
  }

  private ClaimParts owed(DueItem item, CustomerAccount account, ClaimRules rules, Set<Integer> withLumpSum) {
    Money open = item.item().open();
    Money nothing = Money.zero(open.currency());
    if (item.history().isClaim()) {
      return new ClaimParts(open, nothing, nothing);
    }
    int transit = policy.named(item, account).flatMap(policy::usable).map(DunningProcedure::mailTransitDays).orElse(0);
    ClaimRules.Asked asked = new ClaimRules.Asked(EVERYTHING, transit, item.item().invoice());
    ClaimRules.Result result = rules.of(item, asked, account.type(), open, List.of(),
        !withLumpSum.contains(item.item().id().invoiceId()));
    result.obstacle().ifPresent(missing -> {
      throw new ClaimNotPostable("@COL_Skip_" + missing.reason().name() + "@ " + missing.detail());
    });
    ClaimParts owed = result.claim().map(claim -> new ClaimParts(claim.lumpSum(), claim.interest(), open))
        .orElse(new ClaimParts(nothing, nothing, open));
    if (owed.costs().isPositive()) {
      withLumpSum.add(item.item().id().invoiceId());
    }
    return owed;
  }
}

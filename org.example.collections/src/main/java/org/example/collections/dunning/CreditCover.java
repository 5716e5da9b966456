// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;

/**
 * Counts the customer's receipts and credit notes against the candidates of the same currency, each credit once:
 * oldest due date first, oldest credit first. Items that are blocked, in dispute or the like are no candidates and
 * use up nothing.
 */
final class CreditCover {
  private static final Comparator<Candidate> OLDEST_ITEM = Comparator.comparing(Candidate::dueDate)
      .thenComparing(c -> c.item().item().documentDate()).thenComparing(c -> c.item().item().id().invoiceId())
      .thenComparing(c -> c.item().item().id().scheduleId());
  private static final Comparator<AvailableCredit> OLDEST_CREDIT =
      Comparator.comparing(AvailableCredit::date).thenComparing(AvailableCredit::recordId);

  private final List<AvailableCredit> credits;
  private final List<Money> left;

  private CreditCover(List<AvailableCredit> credits) {
    this.credits = credits.stream().sorted(OLDEST_CREDIT).toList();
    this.left = new ArrayList<>(this.credits.stream().map(AvailableCredit::amount).toList());
  }

  /** The candidates, oldest first, each with the credits counted against it. */
  static List<Candidate> count(List<Candidate> candidates, List<AvailableCredit> credits) {
    CreditCover cover = new CreditCover(credits);
    return candidates.stream().sorted(OLDEST_ITEM).map(candidate -> candidate.with(cover.usesFor(candidate))).toList();
  }

  /** The obstacle of a candidate that is covered in full, or whose cover cannot be told for want of a rate. */
  static Optional<Obstacle> obstacle(Candidate candidate, List<AvailableCredit> credits) {
    for (AvailableCredit credit : credits) {
      if (credit.rateGap().isPresent() && credit.amount().currency().equals(candidate.currency())) {
        return Optional.of(new Obstacle(SkipReason.MISSING_RATE, credit.record(), credit.rateGap().get().toString()));
      }
    }
    return candidate.net().isPositive() ? Optional.empty() : Optional.of(
        new Obstacle(SkipReason.COVERED, candidate.uses().get(0).credit().record(), candidate.covered().toString()));
  }

  private List<CreditUse> usesFor(Candidate candidate) {
    Money toCover = candidate.open();
    List<CreditUse> uses = new ArrayList<>();
    for (int i = 0; i < left.size() && toCover.isPositive(); i++) {
      if (left.get(i).isPositive() && left.get(i).currency().equals(toCover.currency())) {
        Money used = left.get(i).min(toCover);
        uses.add(new CreditUse(credits.get(i), used));
        left.set(i, left.get(i).minus(used));
        toCover = toCover.minus(used);
      }
    }
    return List.copyOf(uses);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;

/**
 * Counts the customer's receipts and credit notes against the candidates of the same currency, each credit once: oldest due
 * date first, oldest credit first. Items that are blocked, in dispute or the like are no candidates and use up nothing.
 */
final class CreditCover {
  private static final Comparator<Candidate> OLDEST_ITEM = Comparator.comparing(Candidate::dueDate)
      .thenComparing(c -> c.item().item().documentDate()).thenComparing(c -> c.item().item().id().invoiceId())
      .thenComparing(c -> c.item().item().id().scheduleId());
  private static final Comparator<AvailableCredit> OLDEST_CREDIT =
      Comparator.comparing(AvailableCredit::date).thenComparing(AvailableCredit::recordId);

  private final List<AvailableCredit> credits;
  private final Map<AvailableCredit, Money> left = new HashMap<>();

  private CreditCover(List<AvailableCredit> credits) {
    this.credits = credits.stream().sorted(OLDEST_CREDIT).toList();
    this.credits.forEach(credit -> left.put(credit, credit.amount()));
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
    Currency currency = candidate.currency();
    Money toCover = candidate.open();
    List<CreditUse> uses = new ArrayList<>();
    for (AvailableCredit credit : credits) {
      if (toCover.isPositive() && credit.amount().currency().equals(currency) && left.get(credit).isPositive()) {
        Money used = left.get(credit).min(toCover);
        uses.add(new CreditUse(credit, used));
        left.put(credit, left.get(credit).minus(used));
        toCover = toCover.minus(used);
      }
    }
    return List.copyOf(uses);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.example.collections.credit.ReviewReason.FEW_INVOICES;
import static org.example.collections.credit.ReviewReason.LIMIT_HARDLY_USED;
import static org.example.collections.credit.ReviewReason.LIMIT_USED;
import static org.example.collections.credit.ReviewReason.NEW_CUSTOMER;
import static org.example.collections.credit.ReviewReason.OVERDUE_NOW;
import static org.example.collections.credit.ReviewReason.PAYS_LATE;
import static org.example.collections.credit.ReviewReason.PAYS_ON_TIME;
import static org.example.collections.credit.ReviewReason.PROMISES_BROKEN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.example.collections.money.Money;

/**
 * Proposes a limit from own payment data. Overdue for long without a broken promise: offer a plan. Late payments or a broken promise:
 * lower. Hardly used: lower to twice what was used. Used up by a customer who pays on time and is known well: raise. Else keep.
 */
public final class ReviewRules {
  private final ReviewTerms terms;

  public ReviewRules(ReviewTerms terms) {
    this.terms = terms;
  }

  public ReviewProposal propose(ReviewFacts facts) {
    List<ReviewFinding> findings = new ReviewFindings(terms).of(facts);
    Set<ReviewReason> found = findings.stream().map(ReviewFinding::reason).collect(Collectors.toSet());
    ReviewOutcome wished = wished(found);
    Optional<Money> limit = limit(facts, found, wished);
    ReviewOutcome outcome = wished.changesLimit() && limit.equals(facts.limit()) ? ReviewOutcome.KEEP : wished;
    return new ReviewProposal(facts, outcome, limit, findings);
  }

  private static ReviewOutcome wished(Set<ReviewReason> found) {
    boolean known = !found.contains(FEW_INVOICES);
    if (found.contains(OVERDUE_NOW) && !found.contains(PROMISES_BROKEN)) {
      return ReviewOutcome.OFFER_PLAN;
    }
    if (found.contains(PROMISES_BROKEN) || known && (found.contains(PAYS_LATE) || found.contains(LIMIT_HARDLY_USED))) {
      return ReviewOutcome.LOWER;
    }
    boolean earned = known && found.contains(PAYS_ON_TIME) && !found.contains(NEW_CUSTOMER);
    return earned && found.contains(LIMIT_USED) ? ReviewOutcome.RAISE : ReviewOutcome.KEEP;
  }

  private Optional<Money> limit(ReviewFacts facts, Set<ReviewReason> found, ReviewOutcome wished) {
    if (!wished.changesLimit()) {
      return facts.limit();
    }
    Money used = facts.record().highestUse();
    if (facts.limit().isEmpty()) {
      return Optional.of(RoundLimit.up(used));
    }
    Money limit = facts.limit().get();
    if (wished == ReviewOutcome.RAISE) {
      return Optional.of(RoundLimit.up(times(limit, terms.step().value().add(BigDecimal.valueOf(100)))));
    }
    boolean unreliable = found.contains(PAYS_LATE) || found.contains(PROMISES_BROKEN);
    return Optional.of(unreliable ? RoundLimit.down(times(limit, BigDecimal.valueOf(100).subtract(terms.step().value())))
        : RoundLimit.up(used.plus(used)));
  }

  private static Money times(Money limit, BigDecimal percent) {
    return Money.rounded(limit.amount().multiply(percent).movePointLeft(2), limit.currency(), RoundingMode.HALF_UP);
  }
}

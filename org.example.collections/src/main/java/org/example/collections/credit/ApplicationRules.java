// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.example.collections.credit.ReviewReason.BEYOND_TURNOVER;
import static org.example.collections.credit.ReviewReason.NO_REFERENCES;
import static org.example.collections.credit.ReviewReason.NO_TURNOVER;
import static org.example.collections.credit.ReviewReason.OWN_EXPERIENCE;
import static org.example.collections.credit.ReviewReason.PAYS_LATE;
import static org.example.collections.credit.ReviewReason.PROMISES_BROKEN;
import static org.example.collections.credit.ReviewReason.REQUESTED;
import static org.example.collections.credit.ReviewReason.YOUNG_BUSINESS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * Proposes a limit for an application: what is asked for, bounded by what the expected turnover lets become open, halved for a
 * young business, three quarters without trade references. Own bad experience goes before anything the form says.
 */
public final class ApplicationRules {
  /** Days until an invoice is usually paid: of a year's turnover this much is open at a time. */
  private static final int OPEN_DAYS = 45;
  private static final int YOUNG_YEARS = 2;

  private final ReviewTerms terms;

  public ApplicationRules(ReviewTerms terms) {
    this.terms = terms;
  }

  /** @param facts what is known of the customer, in the form's currency */
  public ReviewProposal propose(ApplicationForm form, ReviewFacts facts) {
    List<ReviewFinding> own = facts.record().paidInvoices() == 0 ? List.of() : new ReviewFindings(terms).of(facts);
    List<ReviewFinding> findings = new ArrayList<>(own);
    findings.add(ReviewFinding.of(REQUESTED, form.requested()));
    if (own.stream().map(ReviewFinding::reason).anyMatch(reason -> reason == PAYS_LATE || reason == PROMISES_BROKEN)) {
      findings.add(new ReviewFinding(OWN_EXPERIENCE, ""));
      return new ReviewProposal(facts, ReviewOutcome.KEEP, facts.limit(), findings);
    }
    Money limit = RoundLimit.down(bounded(form, findings));
    return new ReviewProposal(facts, outcome(facts.limit(), limit), Optional.of(limit), findings);
  }

  private static Money bounded(ApplicationForm form, List<ReviewFinding> findings) {
    Money limit = form.requested();
    if (form.expectedTurnover().isZero()) {
      findings.add(new ReviewFinding(NO_TURNOVER, ""));
      limit = share(limit, "0.5");
    } else {
      Money open = share(form.expectedTurnover(), BigDecimal.valueOf(OPEN_DAYS).divide(BigDecimal.valueOf(365), 10, RoundingMode.HALF_UP));
      if (limit.compareTo(open) > 0) {
        findings.add(ReviewFinding.of(BEYOND_TURNOVER, open));
        limit = open;
      }
    }
    if (form.yearsInBusiness() < YOUNG_YEARS) {
      findings.add(ReviewFinding.of(YOUNG_BUSINESS, form.yearsInBusiness()));
      limit = share(limit, "0.5");
    }
    if (form.tradeReferences().isBlank()) {
      findings.add(new ReviewFinding(NO_REFERENCES, ""));
      limit = share(limit, "0.75");
    }
    return limit;
  }

  private static ReviewOutcome outcome(Optional<Money> before, Money proposed) {
    if (before.isEmpty()) {
      return ReviewOutcome.LOWER;
    }
    int compared = proposed.compareTo(before.get());
    return compared == 0 ? ReviewOutcome.KEEP : compared > 0 ? ReviewOutcome.RAISE : ReviewOutcome.LOWER;
  }

  private static Money share(Money whole, String share) {
    return share(whole, new BigDecimal(share));
  }

  private static Money share(Money whole, BigDecimal share) {
    return Money.rounded(whole.amount().multiply(share), whole.currency(), RoundingMode.HALF_UP);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.example.collections.credit.ReviewReason.FEW_INVOICES;
import static org.example.collections.credit.ReviewReason.LIMIT_HARDLY_USED;
import static org.example.collections.credit.ReviewReason.LIMIT_USED;
import static org.example.collections.credit.ReviewReason.MISSING_RATE;
import static org.example.collections.credit.ReviewReason.NEW_CUSTOMER;
import static org.example.collections.credit.ReviewReason.NO_LIMIT;
import static org.example.collections.credit.ReviewReason.OVERDUE_NOW;
import static org.example.collections.credit.ReviewReason.PAYS_LATE;
import static org.example.collections.credit.ReviewReason.PAYS_ON_TIME;
import static org.example.collections.credit.ReviewReason.PAYS_WITH_DELAY;
import static org.example.collections.credit.ReviewReason.PROMISES_BROKEN;
import static org.example.collections.credit.ReviewReason.PROMISES_KEPT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.money.Money;

/** Says of a customer's figures what they mean. */
final class ReviewFindings {
  private final ReviewTerms terms;

  ReviewFindings(ReviewTerms terms) {
    this.terms = terms;
  }

  List<ReviewFinding> of(ReviewFacts facts) {
    if (facts.gap().isPresent()) {
      return List.of(ReviewFinding.of(MISSING_RATE, facts.gap().get()));
    }
    List<ReviewFinding> findings = new ArrayList<>();
    PaymentRecord record = facts.record();
    if (record.paidInvoices() > 0) {
      findings.add(ReviewFinding.of(punctuality(record.averageDaysLate()), record.averageDaysLate()));
    }
    if (record.paidInvoices() < terms.fewInvoices()) {
      findings.add(ReviewFinding.of(FEW_INVOICES, record.paidInvoices()));
    }
    if (facts.daysKnown() < terms.newDays()) {
      findings.add(ReviewFinding.of(NEW_CUSTOMER, facts.daysKnown()));
    }
    use(facts, findings);
    PromiseRecord promises = facts.promises();
    if (promises.broken() > 0) {
      findings.add(ReviewFinding.of(PROMISES_BROKEN, promises.broken()));
    } else if (promises.kept() > 0) {
      findings.add(ReviewFinding.of(PROMISES_KEPT, promises.kept()));
    }
    if (record.longestOverdue() > terms.planDays()) {
      findings.add(ReviewFinding.of(OVERDUE_NOW, record.overdue()));
    }
    return findings;
  }

  private ReviewReason punctuality(int daysLate) {
    if (daysLate <= terms.onTimeDays()) {
      return PAYS_ON_TIME;
    }
    return daysLate < terms.lateDays() ? PAYS_WITH_DELAY : PAYS_LATE;
  }

  private void use(ReviewFacts facts, List<ReviewFinding> findings) {
    Money used = facts.record().highestUse();
    if (facts.limit().isEmpty()) {
      findings.add(ReviewFinding.of(NO_LIMIT, used));
    } else if (facts.limit().get().isPositive() && used.isPositive()) {
      BigDecimal percent = used.amount().movePointRight(2).divide(facts.limit().get().amount(), 0, RoundingMode.HALF_UP);
      if (percent.compareTo(terms.highUse().value()) >= 0) {
        findings.add(ReviewFinding.of(LIMIT_USED, percent));
      } else if (percent.compareTo(terms.lowUse().value()) < 0) {
        findings.add(ReviewFinding.of(LIMIT_HARDLY_USED, percent));
      }
    }
  }
}

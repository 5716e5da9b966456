// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Objects;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** Keeps a credit application and answers it with a proposal, which somebody else decides. */
public final class ApplyForCredit {
  private final ReviewedCustomers customers;
  private final CreditApplications applications;
  private final CreditReviews reviews;
  private final ExchangeRates rates;

  public ApplyForCredit(ReviewedCustomers customers, CreditApplications applications, CreditReviews reviews,
      ExchangeRates rates) {
    this.customers = Objects.requireNonNull(customers);
    this.applications = Objects.requireNonNull(applications);
    this.reviews = Objects.requireNonNull(reviews);
    this.rates = Objects.requireNonNull(rates);
  }

  /** The proposal with the key of its review. */
  public record Answer(ReviewId review, ReviewProposal proposal) {}

  /** @throws MissingRate when the form's currency cannot be converted to the tenant's */
  public Answer with(ApplicationForm form, LocalDate today) {
    ReviewTerms terms = customers.terms();
    ReviewFacts facts = customers.find(form.customer(), terms, today);
    ReviewProposal proposal = new ApplicationRules(terms).propose(inOurs(form, facts.currency(), today), facts);
    ApplicationId application = applications.add(form, today);
    return new Answer(reviews.answer(proposal, application, today, today.plusDays(terms.validDays())), proposal);
  }

  private ApplicationForm inOurs(ApplicationForm form, Currency ours, LocalDate today) {
    Currency theirs = form.requested().currency();
    return theirs.equals(ours) ? form : form.at(rates.find(new OrganisationId(0), theirs, ours, today)
        .orElseThrow(() -> new MissingRate(new RateGap(theirs, ours, today))));
  }
}

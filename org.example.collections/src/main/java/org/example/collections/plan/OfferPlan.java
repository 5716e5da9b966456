// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.example.collections.money.Money;
import org.example.collections.receivable.InvoiceId;

/** Use case: divide what a customer owes into instalments, show it, and keep it as an offer. */
public final class OfferPlan {
  private final PlanClaims claims;
  private final Plans plans;
  private final PlanEffects effects;

  public OfferPlan(PlanClaims claims, Plans plans, PlanEffects effects) {
    this.claims = Objects.requireNonNull(claims);
    this.plans = Objects.requireNonNull(plans);
    this.effects = Objects.requireNonNull(effects);
  }

  /**
   * What the offer would be; nothing is kept.
   *
   * @throws PlanRefused when there can be no such plan
   */
  public PlanOffer preview(PlanRequest request, LocalDate today) {
    LocalDate replyBy = request.replyBy().orElseGet(() -> today.plusDays(plans.settings().offerDays()));
    if (replyBy.isBefore(today)) {
      throw new PlanRefused(PlanRefusal.REPLY_PASSED, replyBy.toString());
    }
    if (request.terms().start().isBefore(today)) {
      throw new PlanRefused(PlanRefusal.START_PASSED, request.terms().start().toString());
    }
    Set<PlanWarning> warnings = EnumSet.noneOf(PlanWarning.class);
    List<PlanClaim> chosen = choose(request, today, warnings);
    PlanTerms terms = terms(request, warnings);
    InstalmentPlan plan = terms.divide(total(chosen), claims.businessDays());
    return new PlanOffer(request.customer(), chosen, terms, plan, today, replyBy, request.breaks(), request.clauses(), warnings);
  }

  /**
   * Keeps the offer and holds letters about its invoices back until the day to reply.
   *
   * @throws PlanRefused when there can be no such plan
   */
  public OfferedPlan offer(PlanRequest request, LocalDate today) {
    plans.lockTenant();
    PlanOffer offer = preview(request, today);
    KeptPlan kept = plans.add(offer);
    effects.offered(kept, today);
    return new OfferedPlan(kept, offer);
  }

  private List<PlanClaim> choose(PlanRequest request, LocalDate today, Set<PlanWarning> warnings) {
    List<PlanClaim> open = claims.of(request.customer(), today).stream()
        .filter(claim -> request.currency().map(claim.open().currency()::equals).orElse(true)).toList();
    List<PlanClaim> chosen = request.invoices().isEmpty() ? due(open, today, warnings) : named(open, request.invoices());
    Set<String> currencies = new TreeSet<>();
    chosen.forEach(claim -> currencies.add(claim.open().currency().code()));
    if (currencies.size() > 1) {
      throw new PlanRefused(PlanRefusal.TWO_CURRENCIES, String.join(", ", currencies));
    }
    chosen.forEach(claim -> claim.obstacle().ifPresent(refused -> {
      throw refused;
    }));
    return chosen;
  }

  private static List<PlanClaim> due(List<PlanClaim> open, LocalDate today, Set<PlanWarning> warnings) {
    List<PlanClaim> due = open.stream().filter(claim -> !claim.dueDate().isAfter(today)).toList();
    List<PlanClaim> free = due.stream().filter(claim -> !claim.inDispute() && claim.otherPlan().isEmpty()).toList();
    if (free.size() < due.size()) {
      warnings.add(PlanWarning.INVOICES_LEFT_OUT);
    }
    if (free.isEmpty()) {
      throw new PlanRefused(PlanRefusal.NOTHING_OPEN, "");
    }
    return free;
  }

  private static List<PlanClaim> named(List<PlanClaim> open, List<InvoiceId> invoices) {
    List<PlanClaim> named = new ArrayList<>(invoices.size());
    for (InvoiceId invoice : invoices) {
      Optional<PlanClaim> found = open.stream().filter(claim -> claim.invoice().equals(invoice)).findFirst();
      named.add(found.orElseThrow(() -> new PlanRefused(PlanRefusal.NOTHING_OPEN, String.valueOf(invoice.value()))));
    }
    return named;
  }

  /** Free of interest for whoever has to be protected like a consumer, unless that was checked. */
  private PlanTerms terms(PlanRequest request, Set<PlanWarning> warnings) {
    PlanTerms terms = request.terms();
    if (terms.shape().interest().isZero() || !claims.typeOf(request.customer()).isProtected()) {
      return terms;
    }
    if (request.interestChecked()) {
      warnings.add(PlanWarning.CONSUMER_INTEREST);
      return terms;
    }
    warnings.add(PlanWarning.INTEREST_LEFT_OUT);
    return terms.withoutInterest();
  }

  private static Money total(List<PlanClaim> chosen) {
    return chosen.stream().map(PlanClaim::open).reduce(Money::plus).orElseThrow();
  }
}

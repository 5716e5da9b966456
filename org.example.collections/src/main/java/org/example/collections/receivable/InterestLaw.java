// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.example.collections.money.RatePeriods;

/**
 * The law as the tenant keeps it in tables (Verzugsrecht): nothing of it is code.
 *
 * @param baseRates by country, as published
 * @param countries country of each organisation, whose law holds for its invoices; that of organisation 0 is the tenant's
 */
public record InterestLaw(List<InterestRule> rules, Map<String, RatePeriods> baseRates,
    Map<OrganisationId, String> countries, Predicate<LocalDate> businessDay) {
  public static final InterestLaw NONE = new InterestLaw(List.of(), Map.of(), Map.of(), day -> true);
  private static final OrganisationId TENANT = new OrganisationId(0);

  public InterestLaw {
    rules = List.copyOf(rules);
    baseRates = Map.copyOf(baseRates);
    countries = Map.copyOf(countries);
  }

  /** "" when neither organisation nor tenant has an address. */
  public String country(OrganisationId organisation) {
    return countries.getOrDefault(organisation, countries.getOrDefault(TENANT, ""));
  }

  /** The rule for items that fell due on a day. */
  public Optional<InterestRule> rule(OrganisationId organisation, CustomerType customer, LocalDate due) {
    String country = country(organisation);
    return rules.stream().filter(rule -> rule.country().equals(country) && rule.customer() == customer.ruling())
        .filter(rule -> !rule.validFrom().isAfter(due)).max(Comparator.comparing(InterestRule::validFrom));
  }

  /** Rates per year under a rule; days without a base rate have none. */
  public RatePeriods rates(InterestRule rule) {
    return rule.withBaseRate()
        ? baseRates.getOrDefault(rule.country(), new RatePeriods(List.of())).plus(rule.points().value())
        : RatePeriods.fixed(rule.points().value());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Interest;
import org.example.collections.money.Money;
import org.example.collections.money.PartPayment;
import org.example.collections.money.RatePeriods;
import org.example.collections.receivable.ClaimHistory;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.DefaultFacts;
import org.example.collections.receivable.InterestLaw;
import org.example.collections.receivable.InterestRule;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.StartOfDefault;

/**
 * Interest and lump sum of an item on the run date. Only what the level shows, and only once the customer is in default with the
 * item: the letter that puts a customer into default asks for neither.
 */
final class ClaimRules {
  /** Either an obstacle, or what is claimed, or neither. */
  record Result(Optional<Obstacle> obstacle, Optional<ItemClaim> claim) {
    static final Result NOTHING = new Result(Optional.empty(), Optional.empty());

    static Result of(Obstacle obstacle) {
      return new Result(Optional.of(obstacle), Optional.empty());
    }
  }

  private final LocalDate date;
  private final Conversion conversion;
  private final InterestLaw law;

  ClaimRules(LocalDate date, Conversion conversion, InterestLaw law) {
    this.date = date;
    this.conversion = conversion;
    this.law = law;
  }

  /**
   * @param net what stays owed after the credits counted against the item
   * @param credits receipts and credit notes counted against it, by their day
   * @param lumpSum the invoice has not had its lump sum on another item of this run
   */
  Result of(Chosen one, CustomerType customer, Money net, List<PartPayment> credits, boolean lumpSum) {
    ClaimTerms terms = one.atLevel().claims();
    if (terms.isNone() || one.item().history().isClaim()) {
      return Result.NOTHING;
    }
    OpenItem item = one.item().item();
    Optional<InterestRule> rule = law.rule(item.organisation(), customer, item.dueDate());
    if (rule.isEmpty()) {
      return Result.of(missing(one, item.dueDate()));
    }
    return start(one, customer, rule.get()).filter(start -> start.isReachedOn(date))
        .map(start -> claim(one, rule.get(), start, net, credits, lumpSum)).orElse(Result.NOTHING);
  }

  private Optional<StartOfDefault> start(Chosen one, CustomerType customer, InterestRule rule) {
    OpenItem item = one.item().item();
    ClaimHistory history = one.item().history();
    DefaultFacts facts = new DefaultFacts(item.dueDate(), item.documentDate(), history.dueDateAgreed(),
        history.consumerNotice(), history.firstReminder().map(day -> day.plusDays(one.inProcedure().mailTransitDays())));
    return StartOfDefault.of(facts, customer, rule, law.businessDay());
  }

  private Result claim(Chosen one, InterestRule rule, StartOfDefault start, Money net, List<PartPayment> credits,
      boolean lumpSum) {
    LocalDate after = start.from().minusDays(1);
    RatePeriods rates = law.rates(rule);
    boolean interest = one.atLevel().claims().interest();
    Optional<LocalDate> gap = interest ? rates.gap(after, date) : Optional.empty();
    if (gap.isPresent()) {
      return Result.of(missing(one, gap.get()));
    }
    Optional<Money> fixed = lumpSum ? lumpSum(one, rule) : Optional.of(Money.zero(net.currency()));
    if (fixed.isEmpty()) {
      return Result.of(conversion.missing(one.atLevel(), rule.lumpSum().currencyFor(net.currency()), net.currency()));
    }
    List<PartPayment> payments = new ArrayList<>(one.item().history().payments());
    payments.addAll(credits);
    Interest toDate = interest ? Interest.of(net, payments, rates, after, date, rule.dayCount())
        : new Interest(net.currency(), rule.dayCount(), List.of());
    ItemClaim claim = new ItemClaim(notPosted(toDate.amount(), one), fixed.get(), start, toDate.daysByRate());
    return new Result(Optional.empty(), Optional.of(claim).filter(found -> !found.isNothing()));
  }

  private static Money notPosted(Money interest, Chosen one) {
    Money left = interest.minus(
        Money.rounded(one.item().history().postedInterest(), interest.currency(), RoundingMode.HALF_UP));
    return left.isNegative() ? Money.zero(interest.currency()) : left;
  }

  private Optional<Money> lumpSum(Chosen one, InterestRule rule) {
    OpenItem item = one.item().item();
    boolean claimed = one.atLevel().claims().lumpSum() && !one.item().history().lumpSumPosted() && !rule.lumpSum().isZero();
    return claimed ? conversion.convert(item.organisation(), rule.lumpSum().moneyFor(item.open().currency()), item.open().currency())
        : Optional.of(Money.zero(item.open().currency()));
  }

  private Obstacle missing(Chosen one, LocalDate day) {
    String country = law.country(one.item().item().organisation());
    return new Obstacle(SkipReason.MISSING_INTEREST_RATE, one.atLevel().id().record(), (country + " " + day).strip());
  }
}

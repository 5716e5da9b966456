// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

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
import org.example.collections.receivable.RecordRef;
import org.example.collections.receivable.StartOfDefault;

/**
 * Interest and lump sum of an item on the run date. Only what the level shows, and only once the customer is in default with the
 * item: the letter that puts a customer into default asks for neither.
 */
final class ClaimRules {
  /**
   * What is asked for.
   *
   * @param mailTransitDays days until a reminder counts as received
   * @param cause record that is named when something is missing
   */
  record Asked(ClaimTerms terms, int mailTransitDays, RecordRef cause) {
    static Asked by(Chosen one) {
      return new Asked(one.atLevel().claims(), one.inProcedure().mailTransitDays(), one.atLevel().id().record());
    }
  }

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
  Result of(DueItem one, Asked asked, CustomerType customer, Money net, List<PartPayment> credits, boolean lumpSum) {
    if (asked.terms().isNone() || one.history().isClaim()) {
      return Result.NOTHING;
    }
    OpenItem item = one.item();
    Optional<InterestRule> rule = law.rule(item.organisation(), customer, item.dueDate());
    if (rule.isEmpty()) {
      return Result.of(missing(one, asked, item.dueDate()));
    }
    return start(one, asked, customer, rule.get()).filter(start -> start.isReachedOn(date))
        .map(start -> claim(one, asked, rule.get(), start, net, credits, lumpSum)).orElse(Result.NOTHING);
  }

  private Optional<StartOfDefault> start(DueItem one, Asked asked, CustomerType customer, InterestRule rule) {
    OpenItem item = one.item();
    ClaimHistory history = one.history();
    DefaultFacts facts = new DefaultFacts(item.dueDate(), item.documentDate(), history.dueDateAgreed(),
        history.consumerNotice(), history.firstReminder().map(day -> day.plusDays(asked.mailTransitDays())));
    return StartOfDefault.of(facts, customer, rule, law.businessDay());
  }

  private Result claim(DueItem one, Asked asked, InterestRule rule, StartOfDefault start, Money net, List<PartPayment> credits,
      boolean lumpSum) {
    LocalDate after = start.from().minusDays(1);
    RatePeriods rates = law.rates(rule);
    boolean interest = asked.terms().interest();
    Optional<LocalDate> gap = interest ? rates.gap(after, date) : Optional.empty();
    if (gap.isPresent()) {
      return Result.of(missing(one, asked, gap.get()));
    }
    Optional<Money> fixed = lumpSum ? lumpSum(one, asked, rule) : Optional.of(Money.zero(net.currency()));
    if (fixed.isEmpty()) {
      String rate = conversion.gap(rule.lumpSum().currencyFor(net.currency()), net.currency()).toString();
      return Result.of(new Obstacle(SkipReason.MISSING_RATE, asked.cause(), rate));
    }
    List<PartPayment> payments = new ArrayList<>(one.history().payments());
    payments.addAll(credits);
    Interest toDate = interest ? Interest.of(net, payments, rates, after, date, rule.dayCount())
        : new Interest(net.currency(), rule.dayCount(), List.of());
    ItemClaim claim = new ItemClaim(notPosted(toDate.amount(), one), fixed.get(), start, toDate.daysByRate());
    return new Result(Optional.empty(), Optional.of(claim).filter(found -> !found.isNothing()));
  }

  private static Money notPosted(Money interest, DueItem one) {
    Money left = one.history().postedInterest().map(interest::minus).orElse(interest);
    return left.isNegative() ? Money.zero(interest.currency()) : left;
  }

  private Optional<Money> lumpSum(DueItem one, Asked asked, InterestRule rule) {
    OpenItem item = one.item();
    boolean claimed = asked.terms().lumpSum() && !one.history().lumpSumPosted() && !rule.lumpSum().isZero();
    return claimed ? conversion.convert(item.organisation(), rule.lumpSum().moneyFor(item.open().currency()), item.open().currency())
        : Optional.of(Money.zero(item.open().currency()));
  }

  private Obstacle missing(DueItem one, Asked asked, LocalDate day) {
    String country = law.country(one.item().organisation());
    return new Obstacle(SkipReason.MISSING_BASE_RATE, asked.cause(), (country + " " + day).strip());
  }
}

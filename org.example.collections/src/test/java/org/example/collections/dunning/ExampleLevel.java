// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.OptionalInt;
import org.example.collections.money.Currency;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;

/** A valid level; a test names only what it is about. */
final class ExampleLevel {
  private final int id;
  private OptionalInt levelNo = OptionalInt.empty();
  private LevelTiming timing;
  private Minimums minimums = Minimums.NONE;
  private FeeTerms fee = FeeTerms.NONE;
  private ClaimTerms claims = ClaimTerms.NONE;
  private Channel channel = Channel.LETTER;
  private int payWithin = 7;
  private boolean allDue;
  private boolean notDue;
  private LevelEffects effects = LevelEffects.NONE;
  private boolean active = true;
  private boolean statement;

  private ExampleLevel(int id, LevelTiming timing) {
    this.id = id;
    this.timing = timing;
  }

  /** Id and name n, reached some days after the due date. */
  static ExampleLevel level(int n, int daysAfterDue) {
    return new ExampleLevel(n, new LevelTiming(DaysMode.AFTER_DUE, daysAfterDue, 0));
  }

  ExampleLevel mode(DaysMode mode) {
    timing = new LevelTiming(mode, timing.days(), timing.daysBetween());
    return this;
  }

  ExampleLevel between(int days) {
    timing = new LevelTiming(timing.mode(), timing.days(), days);
    return this;
  }

  ExampleLevel number(int no) {
    levelNo = OptionalInt.of(no);
    return this;
  }

  ExampleLevel minItem(NominalAmount amount) {
    minimums = new Minimums(amount, minimums.perCustomer());
    return this;
  }

  ExampleLevel minCustomer(NominalAmount amount) {
    minimums = new Minimums(minimums.perItem(), amount);
    return this;
  }

  ExampleLevel fee(String amount) {
    fee = new FeeTerms(NominalAmount.of(amount), fee.ofOriginal());
    return this;
  }

  ExampleLevel fee(String amount, Currency currency) {
    fee = new FeeTerms(NominalAmount.of(amount, currency), fee.ofOriginal());
    return this;
  }

  ExampleLevel feePercent(String percent) {
    fee = new FeeTerms(fee.fixed(), Percentage.of(percent));
    return this;
  }

  ExampleLevel showsInterest() {
    claims = new ClaimTerms(true, claims.lumpSum());
    return this;
  }

  ExampleLevel showsLumpSum() {
    claims = new ClaimTerms(claims.interest(), true);
    return this;
  }

  ExampleLevel channel(Channel value) {
    channel = value;
    return this;
  }

  ExampleLevel payWithin(int days) {
    payWithin = days;
    return this;
  }

  ExampleLevel showsAllDue() {
    allDue = true;
    return this;
  }

  ExampleLevel showsNotDue() {
    notDue = true;
    return this;
  }

  ExampleLevel needsApproval() {
    effects = new LevelEffects(true, effects.creditStop(), effects.handOver(), effects.collectionType());
    return this;
  }

  ExampleLevel proposesHandOver() {
    effects = new LevelEffects(effects.approvalRequired(), effects.creditStop(), true, effects.collectionType());
    return this;
  }

  ExampleLevel inactive() {
    active = false;
    return this;
  }

  ExampleLevel statement() {
    statement = true;
    return this;
  }

  DunningLevel build() {
    LevelDelivery delivery = new LevelDelivery(channel, payWithin, allDue, notDue, true);
    return new DunningLevel(new LevelId(id), "L" + id, levelNo, timing, minimums, fee, claims, delivery, effects,
        active, statement);
  }
}

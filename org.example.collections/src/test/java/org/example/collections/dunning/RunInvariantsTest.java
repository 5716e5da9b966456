// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.USD;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.NominalAmount;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.OpenItemId;
import org.junit.jupiter.api.Test;

/** What holds for every account, on 4,000 accounts of a fixed seed. */
class RunInvariantsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private final Random random = new Random(7);
  private final Set<SkipReason> seen = EnumSet.noneOf(SkipReason.class);
  private int chosen;

  @Test
  void holdForEveryAccount() {
    for (int i = 0; i < 4000; i++) {
      ExampleRun run = run();
      ExampleItem[] items = Stream.iterate(1, id -> id + 1).limit(random.nextInt(9)).map(this::anyItem)
          .toArray(ExampleItem[]::new);
      CustomerAccount account = run.account(items);
      AccountOutcome outcome = run.on(DAY, items).outcome();
      everyDueItemIsDecidedOnce(account, outcome);
      everyChosenItemIsOnOneNotice(outcome);
      everyCreditCountsOnce(account, outcome);
      outcome.notices().forEach(RunInvariantsTest::everyNoticeAddsUp);
    }
    assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(SkipReason.MISSING_BASE_RATE)));
    assertThat(chosen).isGreaterThan(1000);
  }

  private void everyDueItemIsDecidedOnce(CustomerAccount account, AccountOutcome outcome) {
    List<OpenItemId> due = account.items().stream().map(DueItem::item)
        .filter(item -> item.open().isPositive() && item.daysOverdue(DAY) >= 0).map(item -> item.id()).toList();
    assertThat(outcome.decisions()).extracting(decision -> decision.item().item().id())
        .containsExactlyInAnyOrderElementsOf(due);
    outcome.decisions().forEach(decision -> decision.fold(c -> ++chosen, left -> seen.add(left.reason())));
  }

  private static void everyChosenItemIsOnOneNotice(AccountOutcome outcome) {
    Map<OpenItemId, Chosen> chosen = outcome.decisions().stream()
        .filter(Chosen.class::isInstance).map(Chosen.class::cast)
        .collect(Collectors.toMap(one -> one.item().item().id(), Function.identity()));
    List<DunnedLine> lines = outcome.notices().stream().flatMap(notice -> notice.items().stream()).toList();
    assertThat(lines).extracting(line -> line.item().item().id()).containsExactlyInAnyOrderElementsOf(chosen.keySet());
    assertThat(lines).allMatch(line -> line.level() == chosen.get(line.item().item().id()).atLevel());
  }

  private static void everyCreditCountsOnce(CustomerAccount account, AccountOutcome outcome) {
    Map<Currency, Money> used = new HashMap<>();
    outcome.notices().forEach(notice -> used.merge(notice.currency(), notice.creditTotal(), Money::plus));
    outcome.decisions().stream().filter(LeftOut.class::isInstance).map(LeftOut.class::cast)
        .filter(left -> left.reason() == SkipReason.COVERED).map(left -> left.item().item().open())
        .forEach(open -> used.merge(open.currency(), open, Money::plus));
    used.forEach((currency, sum) -> assertThat(sum).isLessThanOrEqualTo(account.credits().stream()
        .filter(credit -> credit.amount().currency().equals(currency)).map(credit -> credit.amount())
        .reduce(Money.zero(currency), Money::plus)));
  }

  private static void everyNoticeAddsUp(DunningNotice notice) {
    Money total = Money.zero(notice.currency());
    for (DunnedLine line : notice.items()) {
      total = total.plus(line.open());
    }
    for (FeeLine fee : notice.fees()) {
      total = total.plus(fee.amount());
    }
    for (CreditLine credit : notice.credits()) {
      assertThat(credit.deducted()).isLessThanOrEqualTo(credit.credit().amount());
      total = total.minus(credit.deducted());
    }
    assertThat(notice.total()).isEqualTo(total);
    assertThat(notice.total().isPositive()).isTrue();
    assertThat(notice.items()).isNotEmpty().anyMatch(line -> line.level() == notice.level());
    assertThat(notice.payBy()).isAfterOrEqualTo(DAY);
  }

  private ExampleRun run() {
    ExampleProcedure ladder = procedure(
        level(1, 5).fee("2.50", EUR).minItem(NominalAmount.of("1", EUR)).channel(any(Channel.values())),
        level(2, 20).feePercent("1.5").between(10).minCustomer(NominalAmount.of("20", EUR)).showsAllDue().showsNotDue(),
        level(3, 40).between(7));
    ladder = random.nextBoolean() ? ladder.notSequential() : ladder;
    ladder = random.nextInt(4) == 0 ? ladder.letterPerLevel() : ladder;
    ladder = random.nextInt(4) == 0 ? ladder.highestLevel() : ladder;
    ladder = random.nextInt(4) == 0 ? ladder.accountMinDays(12) : ladder;
    ExampleRun run = ExampleRun.under(ladder, procedure(level(21, 3)).id(2)).customerProcedure(often() ? 1 : null);
    run = often() ? run.rate(USD, EUR, "0.9").rate(EUR, USD, "1.11") : run;
    run = often() ? run : run.noLocation();
    for (int i = random.nextInt(4); i > 0; i--) {
      run.credit(any(CreditKind.values()), 90 + i, cents(30_000), any(EUR, USD), DAY.minusDays(random.nextInt(9)));
    }
    return run;
  }

  private ExampleItem anyItem(int id) {
    ExampleItem item = item(id, DAY.minusDays(random.nextInt(60) - 5)).open(cents(50_000), any(EUR, EUR, USD))
        .organisation(any(11, 12));
    if (random.nextInt(3) == 0) {
      item.dunned(any(1, 2, 3), DAY.minusDays(random.nextInt(30)));
    }
    if (random.nextInt(4) == 0) {
      item.repeatFrom(DAY.minusDays(random.nextInt(20)));
    }
    return switch (random.nextInt(18)) {
      case 0 -> item.inDispute();
      case 1 -> item.grace(DAY.plusDays(random.nextInt(3) - 1));
      case 2 -> item.blocked(3, DAY.minusDays(1), DAY.plusDays(1));
      case 3 -> item.pending(5, random.nextBoolean());
      case 4 -> item.collection(any(CollectionType.values()));
      case 5 -> item.override(2);
      case 6 -> item.dunnedUnder(2, 21, DAY.minusDays(9));
      case 7 -> item.blocked(ExampleItem.held(any(BlockReason.values()), DAY.minusDays(1), DAY.plusDays(random.nextInt(2))));
      default -> item;
    };
  }

  private boolean often() {
    return random.nextInt(6) > 0;
  }

  private String cents(int bound) {
    return BigDecimal.valueOf(1L + random.nextInt(bound), 2).toString();
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.USD;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import org.example.collections.money.CurrencyMismatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static ExampleItem late(int invoice, int days) {
    return item(invoice, DAY.minusDays(days));
  }

  @Test
  @DisplayName("A-13 5 days due at a level of 10: listed for information when all due items are shown, never dunned")
  void listsDueItemsForInformation() {
    ExampleItem[] items = {late(1, 5), late(2, 12), late(3, 12).inDispute(), late(4, -1)};
    ExampleOutcome off = ExampleRun.under(procedure(level(1, 10))).on(DAY, items);
    assertThat(off.of(1)).isEqualTo("NOT_YET");
    assertThat(off.notice().infos()).isEmpty();
    ExampleOutcome on = ExampleRun.under(procedure(level(1, 10).showsAllDue())).on(DAY, items);
    assertThat(on.of(1)).isEqualTo("NOT_YET");
    assertThat(on.notice().infos()).extracting(InfoLine::daysOverdue).containsExactly(5);
    assertThat(on.notice().total()).hasToString("100.00 EUR");
  }

  @Test
  void listsItemsNotDueForInformation() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).showsNotDue()));
    ExampleOutcome outcome = run.on(DAY, late(1, 5), late(2, 12), late(3, -1), late(4, -1).inDispute(),
        late(5, -1).open("9.00", USD), late(6, -1).organisation(12));
    assertThat(outcome.notice().infos()).extracting(line -> line.item().item().id().invoiceId()).containsExactly(3);
    assertThat(outcome.byInvoice()).containsOnlyKeys(1, 2);
  }

  @Test
  @DisplayName("B-16 each line keeps its own level, and the fee of one level is not charged for the other")
  void keepsTheLevelOfEachLine() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10), level(2, 20).feePercent("10")));
    DunningNotice notice = run.on(DAY, late(1, 25).dunned(1, DAY.minusDays(10)), late(2, 12)).notice();
    assertThat(notice.level().name()).isEqualTo("L2");
    assertThat(notice.items()).extracting(line -> line.level().name()).containsExactly("L2", "L1");
    assertThat(notice.feeTotal()).hasToString("10.00 EUR");
  }

  @Test
  @DisplayName("B-17 total = items + fees - credits")
  void addsUp() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).fee("2.50"))).receipt(91, "30.00", DAY);
    DunningNotice notice = run.on(DAY, late(1, 12).open("70.00"), late(2, 11).open("0.01")).notice();
    assertThat(notice.itemTotal()).hasToString("70.01 EUR");
    assertThat(notice.total()).hasToString("42.51 EUR");
  }

  @Test
  void addsUpCentsAndMillions() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10)));
    DunningNotice notice = run.on(DAY, late(1, 12).open("999999999.99"), late(2, 12).open("0.01")).notice();
    assertThat(notice.total()).hasToString("1000000000.00 EUR");
  }

  @Test
  @DisplayName("B-19 one currency per notice; a sum over two is refused")
  void keepsCurrenciesApart() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10)));
    ExampleOutcome outcome = run.on(DAY, late(1, 12), late(2, 12).open("50.00", USD));
    assertThat(outcome.notices()).extracting(notice -> notice.total().toString())
        .containsExactly("100.00 EUR", "50.00 USD");
    DunningNotice euro = outcome.notices().get(0);
    DunningNotice mixed = new DunningNotice(euro.organisation(), euro.customer(), EUR, euro.procedure(), euro.level(),
        euro.recipient(), "", DAY, outcome.notices().get(1).items(), euro.credits(), euro.fees(), euro.infos());
    assertThatThrownBy(mixed::total).isInstanceOf(CurrencyMismatch.class);
  }

  @Test
  @DisplayName("C-11 one letter per organisation, customer and currency; per level when the procedure says so")
  void groupsTheItems() {
    ExampleItem[] items =
        {late(1, 12), late(2, 25).dunned(1, DAY.minusDays(9)), late(3, 13), late(4, 12).organisation(12)};
    ExampleProcedure ladder = procedure(level(1, 10), level(2, 20));
    assertThat(ExampleRun.under(ladder).on(DAY, items).notices())
        .extracting(notice -> notice.organisation().value() + " " + notice.level().name() + " " + notice.items().size())
        .containsExactly("11 L2 3", "12 L1 1");
    assertThat(ExampleRun.under(ladder.letterPerLevel()).on(DAY, items).notices())
        .extracting(notice -> notice.organisation().value() + " " + notice.level().name() + " " + notice.items().size())
        .containsExactly("11 L2 1", "11 L1 2", "12 L1 1");
  }

  @Test
  @DisplayName("A-38 the last level may be a task: no letter, someone is to call")
  void givesATaskInsteadOfALetter() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10), level(2, 20).channel(Channel.TASK))).noLocation();
    ExampleOutcome outcome = run.on(DAY, late(1, 25).dunned(1, DAY.minusDays(9)), late(2, 12));
    assertThat(outcome.byInvoice().values()).containsExactly("L2", "NO_RECIPIENT");
    assertThat(outcome.notice().recipient().channel()).isEqualTo(Channel.TASK);
    ExampleRun reachable = ExampleRun.under(procedure(level(1, 10), level(2, 20).channel(Channel.TASK)));
    assertThat(reachable.on(DAY, late(1, 25).dunned(1, DAY.minusDays(9)), late(2, 12)).notices()).hasSize(2);
  }

  @Test
  @DisplayName("A-30 the final level proposes to hand over and waits for approval; nothing is handed over by itself")
  void proposesToHandOver() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10), level(2, 20).needsApproval().proposesHandOver()));
    DunningNotice first = run.on(DAY, late(1, 25)).notice();
    assertThat(first.approvalRequired()).isFalse();
    assertThat(first.proposesHandOver()).isFalse();
    DunningNotice last = run.on(DAY, late(1, 25).dunned(1, DAY.minusDays(9)), late(2, 12)).notice();
    assertThat(last.approvalRequired()).isTrue();
    assertThat(last.proposesHandOver()).isTrue();
  }

  @ParameterizedTest(name = "{0} days of transit, {1} to pay: {2}")
  @CsvSource({"0,7,2026-05-27", "3,7,2026-05-30", "3,0,2026-05-23"})
  void asksToPayAfterTransit(int transit, int payWithin, LocalDate payBy) {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).payWithin(payWithin)).mailTransitDays(transit));
    assertThat(run.on(DAY, late(1, 12)).notice().payBy()).isEqualTo(payBy);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.USD;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.money.NominalAmount;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCoverTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static ExampleItem late(int invoice, int days) {
    return item(invoice, DAY.minusDays(days));
  }

  private static ExampleRun run(ExampleLevel... levels) {
    return ExampleRun.under(procedure(levels.length == 0 ? new ExampleLevel[] {level(1, 10)} : levels));
  }

  @ParameterizedTest(name = "credit {0}: {1}")
  @CsvSource({"99.99,L1", "100.00,COVERED", "100.01,COVERED"})
  @DisplayName("A-65 a credit equal to the balance clears the customer")
  void coversFromTheFullAmountOn(String credit, String expected) {
    ExampleOutcome outcome = run().receipt(91, credit, DAY.minusDays(1)).on(DAY, late(1, 20));
    assertThat(outcome.of(1)).isEqualTo(expected);
    assertThat(outcome.notices()).hasSize(expected.equals("L1") ? 1 : 0);
  }

  @Test
  void countsTheOldestItemFirstAndEachCreditOnce() {
    ExampleOutcome outcome = run().receipt(91, "150.00", DAY).on(DAY, late(1, 20), late(2, 30), late(3, 25));
    assertThat(outcome.byInvoice().values()).containsExactly("L1", "COVERED", "L1");
    assertThat(outcome.leftOut(2).cause()).isEqualTo(new RecordRef(RecordKind.PAYMENT, 91));
    assertThat(outcome.leftOut(2).detail()).isEqualTo("100.00 EUR");
    DunningNotice notice = outcome.notice();
    assertThat(notice.itemTotal()).hasToString("200.00 EUR");
    assertThat(notice.credits()).singleElement().satisfies(line -> {
      assertThat(line.credit().amount()).hasToString("150.00 EUR");
      assertThat(line.deducted()).hasToString("50.00 EUR");
    });
    assertThat(notice.total()).hasToString("150.00 EUR");
  }

  @Test
  void usesTheOldestCreditFirstAndNamesIt() {
    ExampleRun run =
        run().receipt(91, "60.00", DAY).credit(CreditKind.CREDIT_NOTE, 92, "60.00", EUR, DAY.minusDays(3));
    ExampleOutcome outcome = run.on(DAY, late(1, 20), late(2, 15));
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.INVOICE, 92));
    assertThat(outcome.notice().credits()).extracting(line -> line.credit().recordId() + " " + line.deducted())
        .containsExactly("91 20.00 EUR", "92 0.00 EUR");
  }

  @Test
  @DisplayName("B-10 a credit note of its own leaves the item dunned and is shown as credit")
  void showsAnUnmatchedCreditNote() {
    ExampleOutcome outcome = run().credit(CreditKind.CREDIT_NOTE, 92, "40.00", EUR, DAY).on(DAY, late(1, 20));
    assertThat(outcome.of(1)).isEqualTo("L1");
    assertThat(outcome.notice().items().get(0).open()).hasToString("100.00 EUR");
    assertThat(outcome.notice().creditTotal()).hasToString("40.00 EUR");
    assertThat(outcome.notice().total()).hasToString("60.00 EUR");
  }

  @Test
  void countsOnlyTheSameCurrency() {
    ExampleRun run = run().credit(CreditKind.RECEIPT, 91, "100.00", USD, DAY);
    ExampleOutcome outcome = run.on(DAY, late(1, 20), late(2, 15).open("100.00", USD), late(3, 14).open("100.00", USD));
    assertThat(outcome.byInvoice().values()).containsExactly("L1", "COVERED", "L1");
    assertThat(outcome.notices()).extracting(notice -> notice.credits().size()).containsExactly(0, 1);
  }

  @Test
  void isNotUsedUpByItemsThatCannotBeDunned() {
    ExampleRun run = run().receipt(91, "100.00", DAY);
    assertThat(run.on(DAY, late(1, 30).inDispute(), late(2, 20)).byInvoice().values())
        .containsExactly("IN_DISPUTE", "COVERED");
    assertThat(run.on(DAY, late(1, 30), late(2, 20)).byInvoice().values()).containsExactly("COVERED", "L1");
  }

  @Test
  void isUsedUpByOlderItemsThatWaitForTheirNextLevel() {
    ExampleRun run = run(level(1, 10), level(2, 20).between(10)).receipt(91, "100.00", DAY);
    ExampleOutcome outcome = run.on(DAY, late(1, 40).dunned(1, DAY.minusDays(3)), late(2, 12));
    assertThat(outcome.byInvoice().values()).containsExactly("COVERED", "L1");
  }

  @Test
  void coversAcrossOrganisationsOnce() {
    ExampleOutcome outcome = run().receipt(91, "150.00", DAY)
        .on(DAY, late(1, 20).organisation(11), late(2, 30).organisation(12), late(3, 15).organisation(12));
    assertThat(outcome.byInvoice().values()).containsExactly("L1", "COVERED", "L1");
    assertThat(outcome.notices()).flatExtracting(DunningNotice::credits).singleElement()
        .satisfies(line -> assertThat(((CreditLine) line).deducted()).hasToString("50.00 EUR"));
  }

  @Test
  void showsACreditThatIsUsedUpOnTheLetterOfItsOrganisation() {
    ExampleOutcome outcome = run().receipt(91, "100.00", DAY)
        .on(DAY, late(1, 30).organisation(12), late(2, 20).organisation(12), late(3, 15).organisation(11));
    assertThat(outcome.notices()).extracting(notice -> notice.organisation().value() + ":" + notice.credits().size())
        .containsExactly("12:0", "11:1");
  }

  @Test
  void countsMinimumsAfterCredits() {
    ExampleRun run = run(level(1, 10).minItem(NominalAmount.of("5")));
    assertThat(run.receipt(91, "95.01", DAY).on(DAY, late(1, 20)).of(1)).isEqualTo("BELOW_MINIMUM");
    assertThat(run(level(1, 10).minItem(NominalAmount.of("5"))).receipt(91, "95.00", DAY)
        .on(DAY, late(1, 20)).of(1)).isEqualTo("L1");
  }

  @Test
  void dunsNothingOnAnUncertainCredit() {
    AvailableCredit uncertain = new AvailableCredit(CreditKind.RECEIPT, 91, new OrganisationId(11), "CR-91", DAY,
        Money.of("10.00", EUR), Optional.of(new RateGap(USD, EUR, DAY)));
    ExampleOutcome outcome = run().credit(uncertain).on(DAY, late(1, 20), late(2, 20).open("100.00", USD));
    assertThat(outcome.byInvoice().values()).containsExactly("MISSING_RATE", "L1");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.PAYMENT, 91));
    assertThat(outcome.leftOut(1).detail()).isEqualTo("USD EUR 2026-05-20");
  }
}

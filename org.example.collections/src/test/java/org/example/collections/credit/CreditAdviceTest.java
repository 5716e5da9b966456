// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditAdviceTest {
  private final ExampleCredit credit = new ExampleCredit();

  private List<String> pay(String amount) {
    return CreditAdvice.of(credit.ask(amount)).pay().stream().map(UnpaidItem::documentNo).toList();
  }

  private Optional<String> upTo(String amount) {
    return CreditAdvice.of(credit.ask(amount)).orderUpTo().map(Object::toString);
  }

  @Test
  void namesTheSmallestInvoiceThatMakesRoomAndTheOrderThatWouldPass() {
    credit.owes("1850").limit("2500").unpaid("1041", "300", 40).unpaid("1042", "800", 20).unpaid("1043", "750", 5);
    assertThat(pay("1400")).containsExactly("1043");
    assertThat(pay("1401")).containsExactly("1042");
    assertThat(upTo("1400")).contains("650.00 EUR");
  }

  @Test
  void namesAnInvoiceThatIsPaidInPartsOnce() {
    credit.owes("900").limit("900").unpaid("1", "300", 40).unpaid("2", "250", 20);
    UnpaidItem first = credit.unpaid.get(0);
    credit.unpaid.add(1, new UnpaidItem(first.invoice(), "1", ExampleCredit.DAY, ExampleCredit.eur("100"),
        Optional.of(ExampleCredit.eur("100")), Optional.of("M-7")));
    assertThat(CreditAdvice.of(credit.ask("380")).pay()).containsExactly(new UnpaidItem(first.invoice(), "1", first.dueDate(),
        ExampleCredit.eur("400"), Optional.of(ExampleCredit.eur("400")), Optional.of("M-7")));
  }

  @Test
  void namesTheOldestUntilTheyAreEnoughAndNoneIfAllAreNot() {
    credit.owes("900").limit("900").unpaid("1", "300", 40).unpaid("2", "400", 20).unpaid("3", "200", 5);
    assertThat(pay("500")).containsExactly("1", "2");
    assertThat(pay("900")).containsExactly("1", "2", "3");
    assertThat(pay("900.01")).isEmpty();
    assertThat(upTo("900")).isEmpty();
  }

  @Test
  void namesWhatIsOverdueAndCountsItForTheLimit() {
    credit.owes("700").limit("700").unpaid("1", "300", 40).unpaid("2", "400", 20).overdue(30, 0, "0");
    assertThat(pay("300")).containsExactly("1");
    assertThat(pay("301")).containsExactly("1", "2");
    credit.owes("600");
    assertThat(credit.ask("300").holding()).contains(CreditReasonCode.OVER_LIMIT, CreditReasonCode.OVERDUE);
    assertThat(upTo("300")).isEmpty();
  }

  @Test
  void hasNothingToSayWhereMoneyDoesNotHelpOrNothingIsHeld() {
    credit.owes("700").limit("700").unpaid("1", "700", 40);
    assertThat(pay("1")).containsExactly("1");
    credit.stop = Optional.of(StopKind.BY_PERSON);
    assertThat(pay("1")).isEmpty();
    assertThat(upTo("1")).isEmpty();
    credit.stop = Optional.empty();
    assertThat(CreditAdvice.of(credit.owes("1").ask("1")).orderUpTo()).isEmpty();
  }
}

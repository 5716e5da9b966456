// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.contact.PromiseStatus.BROKEN;
import static org.example.collections.contact.PromiseStatus.KEPT;
import static org.example.collections.contact.PromiseStatus.OPEN;
import static org.example.collections.contact.PromiseStatus.PARTLY_KEPT;
import static org.example.collections.contact.PromiseStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseChainTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency USD = new Currency("USD", 2);
  private static final LocalDate D = LocalDate.of(2026, 5, 10);

  private final List<PromiseToPay> promises = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();
  private boolean settled;

  private PromiseChainTest promise(String amount, LocalDate on, PromiseStatus status, RepeatInterval repeated) {
    PromiseTerms terms = new PromiseTerms(Money.of(amount, EUR), on, 3, 1, Optional.ofNullable(repeated));
    PromiseId id = new PromiseId(promises.size() + 1);
    promises.add(new PromiseToPay(id, new PromiseId(1), status, new NewPromise(Optional.of(new PromiseId(1)), new OrganisationId(11),
        new CustomerId(7), terms, D.minusDays(5), Optional.empty(), Optional.empty(), List.of(new InvoiceId(1))), Money.zero(EUR)));
    return this;
  }

  private PromiseChainTest promise(String amount, LocalDate on) {
    return promise(amount, on, OPEN, null);
  }

  private PromiseChainTest paid(String amount, LocalDate on) {
    receipts.add(new Receipt(on, Money.of(amount, EUR), Optional.empty()));
    return this;
  }

  private PromiseChain chain() {
    return new PromiseChain(promises, receipts, settled);
  }

  private List<PromiseStatus> judged(LocalDate today) {
    return chain().judge(today).stream().map(Judgement::status).toList();
  }

  @ParameterizedTest(name = "paid on day D+{0}, judged on D+{1}: {2}")
  @CsvSource({"3,3,KEPT", "3,4,KEPT", "4,4,BROKEN", "4,9,BROKEN", "0,0,KEPT", "-2,-2,KEPT"})
  @DisplayName("H-01 promise for day D, tolerance 3: paid on D+3 kept, paid on D+4 broken")
  void keepsWhatIsPaidWithinTheTolerance(int paid, int today, PromiseStatus expected) {
    promise("100.00", D).paid("100.00", D.plusDays(paid));
    assertThat(judged(D.plusDays(today))).containsExactly(expected);
  }

  @ParameterizedTest(name = "nothing paid, judged on D+{0}: {1}")
  @CsvSource({"0,OPEN", "3,OPEN", "4,BROKEN", "40,BROKEN"})
  void staysOpenUntilTheLastDayIsOver(int today, PromiseStatus expected) {
    promise("100.00", D);
    assertThat(judged(D.plusDays(today))).containsExactly(expected);
  }

  @ParameterizedTest(name = "paid {0}: {1} received {2}")
  @CsvSource({"99.99,PARTLY_KEPT,99.99", "0.01,PARTLY_KEPT,0.01", "100.00,KEPT,100.00", "100.01,KEPT,100.00"})
  void isPartlyKeptBelowTheAmount(String paid, PromiseStatus expected, String received) {
    promise("100.00", D).paid(paid, D);
    Judgement judgement = chain().judge(D.plusDays(4)).get(0);
    assertThat(judgement.status()).isEqualTo(expected);
    assertThat(judgement.received()).isEqualTo(Money.of(received, EUR));
    assertThat(judged(D)).containsExactly(expected == KEPT ? KEPT : OPEN);
  }

  @Test
  void lateMoneyDoesNotMakeUpForWhatWasMissing() {
    promise("100.00", D).paid("60.00", D.plusDays(3)).paid("40.00", D.plusDays(4));
    assertThat(judged(D.plusDays(4))).containsExactly(PARTLY_KEPT);
  }

  @Test
  @DisplayName("H-03 without a rate the promise is not judged and the gap is named; enough other money keeps it")
  void reportsAMissingRate() {
    RateGap gap = new RateGap(USD, EUR, D);
    promise("100.00", D).paid("40.00", D);
    receipts.add(new Receipt(D, Money.zero(EUR), Optional.of(gap)));
    Judgement judgement = chain().judge(D.plusDays(10)).get(0);
    assertThat(judgement.status()).isEqualTo(OPEN);
    assertThat(judgement.rateGap()).contains(gap);
    paid("60.00", D);
    assertThat(judged(D.plusDays(10))).containsExactly(KEPT);
  }

  @Test
  @DisplayName("H-16 repeating promise 150 monthly, 150 paid: kept, and the next one is due a month later")
  void goesOnWhenKept() {
    promise("150.00", D, OPEN, RepeatInterval.MONTHLY).paid("150.00", D.minusDays(1));
    Judgement kept = chain().judge(D).get(0);
    assertThat(kept.status()).isEqualTo(KEPT);
    NewPromise next = chain().successorOf(kept).orElseThrow();
    assertThat(next.terms().promisedOn()).isEqualTo(LocalDate.of(2026, 6, 10));
    assertThat(next.terms().amount()).isEqualTo(Money.of("150.00", EUR));
    assertThat(next.chain()).contains(new PromiseId(1));
  }

  @Test
  @DisplayName("H-18 repeating promise 150 monthly, 100 paid: does not move on, is late after its last day")
  void doesNotGoOnWhenPaidInPart() {
    promise("150.00", D, OPEN, RepeatInterval.MONTHLY).paid("100.00", D);
    Judgement open = chain().judge(D).get(0);
    assertThat(open.status()).isEqualTo(OPEN);
    assertThat(chain().successorOf(open)).isEmpty();
    Judgement late = chain().judge(D.plusDays(4)).get(0);
    assertThat(late.status()).isEqualTo(PARTLY_KEPT);
    assertThat(chain().successorOf(late)).isEmpty();
  }

  @Test
  void endsWhenAllIsPaid() {
    promise("150.00", D, OPEN, RepeatInterval.MONTHLY).paid("150.00", D);
    settled = true;
    assertThat(chain().successorOf(chain().judge(D).get(0))).isEmpty();
  }

  @Test
  void goesOnAfterOneThatWasMissedButNotBesideOneThatIsOpen() {
    promise("100.00", D.minusMonths(1), BROKEN, null).promise("150.00", D, OPEN, RepeatInterval.MONTHLY).paid("250.00", D);
    assertThat(chain().successorOf(chain().judge(D).get(0))).isPresent();
    promise("150.00", D.plusMonths(1));
    assertThat(chain().successorOf(chain().judge(D).get(0))).isEmpty();
  }

  @Test
  void settledByMoneyOfUnknownWorthIsNotJudged() {
    promise("100.00", D);
    receipts.add(new Receipt(D, Money.zero(EUR), Optional.of(new RateGap(USD, EUR, D))));
    settled = true;
    assertThat(judged(D.plusDays(4))).containsExactly(OPEN);
    receipts.clear();
    assertThat(judged(D.plusDays(4))).containsExactly(KEPT);
  }

  @Test
  void aLastInstalmentForMoreThanWasLeftIsKept() {
    promise("150.00", D).paid("30.00", D);
    assertThat(judged(D.plusDays(4))).containsExactly(PARTLY_KEPT);
    settled = true;
    assertThat(judged(D.plusDays(4))).containsExactly(KEPT);
    receipts.clear();
    paid("30.00", D.plusDays(4));
    assertThat(judged(D.plusDays(4))).containsExactly(BROKEN);
  }

  @Test
  @DisplayName("H-16 money fills the promises of a chain by date, whatever order they are stored in")
  void fillsTheChainByDate() {
    promise("100.00", D.plusMonths(2)).promise("100.00", D).promise("100.00", D.plusMonths(1)).paid("150.00", D);
    List<Judgement> found = chain().judge(D.plusMonths(1).plusDays(4));
    assertThat(found).extracting(judgement -> judgement.promise().terms().promisedOn())
        .containsExactly(D, D.plusMonths(1), D.plusMonths(2));
    assertThat(found).extracting(Judgement::status).containsExactly(KEPT, PARTLY_KEPT, OPEN);
    assertThat(found.get(1).received()).isEqualTo(Money.of("50.00", EUR));
  }

  @Test
  void whatWasMissedTakesTheNextMoneyFirst() {
    promise("100.00", D, BROKEN, null).promise("100.00", D.plusMonths(1)).paid("100.00", D.plusMonths(1));
    assertThat(judged(D.plusMonths(1).plusDays(4))).containsExactly(BROKEN);
    paid("100.00", D.plusMonths(1));
    assertThat(judged(D.plusMonths(1).plusDays(4))).containsExactly(KEPT);
  }

  @Test
  void withdrawnPromisesTakeNothing() {
    promise("100.00", D, WITHDRAWN, null).promise("100.00", D.plusMonths(1)).paid("100.00", D);
    assertThat(judged(D)).containsExactly(KEPT);
  }

  @Test
  void moneyTakenBackDoesNotCount() {
    promise("100.00", D).paid("100.00", D);
    assertThat(judged(D.plusDays(4))).containsExactly(KEPT);
    paid("-100.00", D.plusDays(9));
    assertThat(judged(D.plusDays(4))).containsExactly(BROKEN);
    paid("100.00", D.plusDays(1));
    assertThat(judged(D.plusDays(4))).containsExactly(KEPT);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.example.collections.plan.ExamplePlan.EUR;
import static org.example.collections.plan.ExamplePlan.START;
import static org.example.collections.plan.ExamplePlan.amounts;
import static org.example.collections.plan.ExamplePlan.eur;
import static org.example.collections.plan.ExamplePlan.interest;
import static org.example.collections.plan.ExamplePlan.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;
import org.junit.jupiter.api.Test;

/** What is asked of an offer before it is kept. */
class OfferPlanTest {
  private static final LocalDate TODAY = START.minusDays(10);
  private static final Currency USD = new Currency("USD", 2);

  private final List<PlanClaim> owed = new ArrayList<>(List.of(claim(1, eur("1000.00"))));
  private CustomerType type = CustomerType.BUSINESS;

  private static PlanClaim claim(int invoice, Money open) {
    return new PlanClaim(new InvoiceId(invoice), new OrganisationId(5), "I-" + invoice, TODAY.minusDays(40), TODAY.minusDays(10), open,
        false, Optional.empty(), Optional.empty());
  }

  private static PlanClaim with(PlanClaim claim, LocalDate due, boolean disputed, Optional<RateGap> gap, Optional<String> other) {
    return new PlanClaim(claim.invoice(), claim.organisation(), claim.documentNo(), claim.documentDate(), due, claim.open(), disputed,
        gap, other);
  }

  private PlanOffer preview(PlanShape shape, boolean checked, Integer... invoices) {
    PlanClaims claims = new PlanClaims() {
      @Override
      public List<PlanClaim> of(CustomerId customer, LocalDate day) {
        return owed;
      }

      @Override
      public Currency currency(int id) {
        return EUR;
      }

      @Override
      public CustomerType typeOf(CustomerId customer) {
        return type;
      }

      @Override
      public Predicate<LocalDate> businessDays() {
        return day -> true;
      }
    };
    PlanRequest request = new PlanRequest(new CustomerId(1), List.of(invoices).stream().map(InvoiceId::new).toList(), Optional.empty(),
        new PlanTerms(shape, START, Rhythm.MONTHLY, false), Optional.of(TODAY), new BreakTerms(3, 1, 0), checked,
        new PlanClauses(Acknowledgement.NONE, true));
    return new OfferPlan(claims, new NoPlans(), new NoPlans()).preview(request, TODAY);
  }

  private PlanRefusal refusal(Integer... invoices) {
    return catchThrowableOfType(PlanRefused.class, () -> preview(new EqualParts(3), false, invoices)).reason();
  }

  @Test
  void everythingDueIsTakenAndWhatIsDisputedOrPlannedStaysOutside() {
    owed.add(with(claim(2, eur("5.00")), TODAY, false, Optional.empty(), Optional.empty()));
    owed.add(with(claim(3, eur("7.00")), TODAY.plusDays(1), false, Optional.empty(), Optional.empty()));
    assertThat(preview(new EqualParts(3), false).total()).hasToString("1005.00 EUR");
    assertThat(preview(new EqualParts(3), false).warnings()).isEmpty();
    owed.add(with(claim(4, eur("9.00")), TODAY, true, Optional.empty(), Optional.empty()));
    owed.add(with(claim(5, eur("9.00")), TODAY, false, Optional.empty(), Optional.of("PLAN-7")));
    PlanOffer offer = preview(new EqualParts(3), false);
    assertThat(offer.claims()).extracting(PlanClaim::documentNo).containsExactly("I-1", "I-2");
    assertThat(offer.warnings()).containsExactly(PlanWarning.INVOICES_LEFT_OUT);
    assertThat(preview(new EqualParts(3), false, 3).total()).hasToString("7.00 EUR");
    assertThat(refusal(4)).isEqualTo(PlanRefusal.IN_DISPUTE);
    assertThat(refusal(5)).isEqualTo(PlanRefusal.IN_OTHER_PLAN);
    assertThat(refusal(6)).isEqualTo(PlanRefusal.NOTHING_OPEN);
  }

  @Test
  void twoCurrenciesAndAnUncertainAmountAreRefused() {
    owed.add(claim(2, Money.of("5.00", USD)));
    assertThat(refusal()).isEqualTo(PlanRefusal.TWO_CURRENCIES);
    assertThat(refusal(1, 2)).isEqualTo(PlanRefusal.TWO_CURRENCIES);
    assertThat(preview(new EqualParts(3), false, 2).total()).hasToString("5.00 USD");
    owed.clear();
    owed.add(with(claim(3, eur("5.00")), TODAY, false, Optional.of(new RateGap(USD, EUR, TODAY)), Optional.empty()));
    assertThat(refusal()).isEqualTo(PlanRefusal.MISSING_RATE);
  }

  @Test
  void aConsumerPaysNoInterestUnlessThatWasChecked() {
    PlanShape annuity = new Annuity(3, percent("10"));
    assertThat(interest(preview(annuity, false).plan())).containsExactly("8.33", "5.58", "2.80");
    for (CustomerType each : List.of(CustomerType.CONSUMER, CustomerType.UNKNOWN)) {
      type = each;
      PlanOffer free = preview(annuity, false);
      assertThat(amounts(free.plan())).containsExactly("333.33", "333.33", "333.34");
      assertThat(free.warnings()).containsExactly(PlanWarning.INTEREST_LEFT_OUT);
      assertThat(preview(annuity, true).warnings()).containsExactly(PlanWarning.CONSUMER_INTEREST);
      assertThat(interest(preview(annuity, true).plan())).containsExactly("8.33", "5.58", "2.80");
      assertThat(preview(new EqualParts(3), false).warnings()).isEmpty();
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.letter.ComposePlanLetter;
import org.example.collections.letter.Letter;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letter.PlanPaper;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.print.LocalLanguage;

/** The letter of a plan as a company would send it, over two invoices, to be changed in one respect for a test. */
public final class SamplePlan {
  private static final String TOTAL = "1234.50";
  private final String language;
  private final int count;
  private final SampleLetter parties;
  private Currency currency = SampleLetter.EUR;
  private String interest = "0.00";
  private PlanPaper.Terms terms = new PlanPaper.Terms(PlanPaper.Acknowledgement.DECLARATORY, 1, 3);
  private Optional<PlanPaper.Acceptance> acceptance = Optional.empty();

  public SamplePlan(int instalments, String language) {
    this.count = instalments;
    this.language = language;
    this.parties = new SampleLetter("reminder", language);
  }

  /** @param each interest part of every instalment */
  public SamplePlan interest(String each) {
    interest = each;
    return this;
  }

  public SamplePlan currency(String code) {
    currency = new Currency(code, 2);
    return this;
  }

  public SamplePlan terms(PlanPaper.Acknowledgement acknowledgement, int missed, int toleranceDays) {
    terms = new PlanPaper.Terms(acknowledgement, missed, toleranceDays);
    return this;
  }

  public SamplePlan accepted() {
    acceptance = Optional.of(new PlanPaper.Acceptance("Anna Weber", language.startsWith("de") ? "per E-Mail" : "by e-mail",
        SampleLetter.DAY.plusDays(3)));
    return this;
  }

  /** The letter whose sender and customer are taken. */
  public SampleLetter parties() {
    return parties;
  }

  public PlanLetter letter() {
    Letter from = parties.letter();
    LocalLanguage local = LocalLanguage.of(language);
    return new ComposePlanLetter(from.sender(), local, local.planTitle()).letter(paper(), from.addressee(), from.helper());
  }

  private PlanPaper paper() {
    LocalDate day = SampleLetter.DAY;
    List<PlanPaper.Claim> claims = List.of(
        new PlanPaper.Claim("1004711", day.minusDays(70), day.minusDays(40), money("1034.50")),
        new PlanPaper.Claim("1004712", day.minusDays(58), day.minusDays(28), money("200.00")));
    return new PlanPaper(1000007, "PLAN-1000007", day, day.plusDays(14), claims, instalments(day), terms, acceptance);
  }

  private List<PlanPaper.Instalment> instalments(LocalDate day) {
    Money each = new Money(new BigDecimal(TOTAL).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP), currency);
    Money rest = money(TOTAL);
    List<PlanPaper.Instalment> rows = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      Money principal = number == count ? rest : each;
      rest = rest.minus(principal);
      rows.add(new PlanPaper.Instalment(number, day.withDayOfMonth(15).plusMonths(number), principal.plus(money(interest)),
          money(interest), rest));
    }
    return rows;
  }

  private Money money(String amount) {
    return Money.of(amount, currency);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.letter.PlanClause.Kind;

/** Use case: puts an instalment plan, its clauses and its payments together. */
public final class ComposePlanLetter {
  private final Sender sender;
  private final LetterLanguage language;
  private final String title;

  /** @param title of the letter, in its language */
  public ComposePlanLetter(Sender sender, LetterLanguage language, String title) {
    this.sender = Objects.requireNonNull(sender);
    this.language = Objects.requireNonNull(language);
    this.title = Objects.requireNonNull(title);
  }

  /** @param helper person at the sender's who answers questions */
  public PlanLetter letter(PlanPaper plan, Addressee addressee, Optional<Person> helper) {
    List<PaymentRequest> payments = plan.instalments().stream().map(each -> PaymentRequest.to(sender, each.amount(),
        PaymentReference.ofInstalment(plan.plan(), each.number()).rf(), Optional.empty())).toList();
    LetterFrame frame = new LetterFrame(sender, addressee, language, title, plan.planNo(), plan.date(), helper);
    return new PlanLetter(frame, plan, language.salutation(addressee.contact()), acknowledgement(plan), clauses(plan, helper), payments,
        language.closing());
  }

  private List<PlanClause> acknowledgement(PlanPaper plan) {
    return switch (plan.terms().acknowledgement()) {
      case NONE -> List.of();
      case DECLARATORY -> List.of(PlanClause.of(Kind.DECLARATORY, language.amount(plan.total())));
      case CONSTITUTIVE -> List.of(PlanClause.of(Kind.CONSTITUTIVE, language.amount(plan.total())));
    };
  }

  private List<PlanClause> clauses(PlanPaper plan, Optional<Person> helper) {
    List<PlanClause> clauses = new ArrayList<>();
    clauses.add(PlanClause.of(Kind.PAYMENT));
    clauses.add(plan.interest().isPositive() ? PlanClause.of(Kind.INTEREST, language.amount(plan.interest()))
        : PlanClause.of(Kind.INTEREST_FREE));
    if (plan.terms().missed() > 0) {
      clauses.add(missed(plan));
    }
    clauses.add(PlanClause.of(Kind.MEANWHILE));
    clauses.add(PlanClause.of(Kind.EARLY));
    clauses.add(PlanClause.of(Kind.PRIVACY, language.helpline(helper, sender)));
    clauses.add(plan.acceptance().map(accepted -> PlanClause.of(Kind.ACCEPTED, language.longDate(accepted.on()), accepted.by(), accepted.how()))
        .orElseGet(() -> PlanClause.of(offered(plan), language.longDate(plan.replyBy()))));
    return clauses;
  }

  /** A promise that stands on its own is given in writing (BGB 781). */
  private static Kind offered(PlanPaper plan) {
    return plan.terms().acknowledgement() == PlanPaper.Acknowledgement.CONSTITUTIVE ? Kind.OFFERED_SIGNED : Kind.OFFERED;
  }

  /** With one instalment there is no second one to miss. */
  private static PlanClause missed(PlanPaper plan) {
    int missed = Math.min(plan.terms().missed(), plan.instalments().size());
    String days = String.valueOf(plan.terms().toleranceDays());
    return missed == 1 ? PlanClause.of(Kind.MISSED_ONE, days) : PlanClause.of(Kind.MISSED_MANY, days, String.valueOf(missed));
  }
}

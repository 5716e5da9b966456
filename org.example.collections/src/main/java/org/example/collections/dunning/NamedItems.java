// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.example.collections.receivable.ExchangeRates;

/**
 * A notice about items that somebody names, at a level beside the ladder such as that of a broken plan: neither their age nor the level
 * they had matters, only what keeps an item from being asked for at all.
 */
final class NamedItems {
  private final DunningPolicy policy;
  private final LocalDate date;
  private final DunningProcedure procedure;
  private final DunningLevel level;
  private final Obstacles obstacles;
  private final NoticeProposals proposals;

  /** @throws InvalidProcedure when the level is of no procedure that is in use */
  NamedItems(DunningPolicy policy, ExchangeRates rates, LevelId level, LocalDate date) {
    this.policy = policy;
    this.date = date;
    this.procedure = policy.procedureOf(level);
    this.level = procedure.levels().get(procedure.rank(level));
    this.obstacles = new Obstacles(policy, date);
    this.proposals = new NoticeProposals(date, new Conversion(rates, date), policy.law());
  }

  ProcedureId procedure() {
    return procedure.id();
  }

  /**
   * One decision for each open item of the invoices.
   *
   * @param invoices C_Invoice_ID
   * @param payBy last day to pay, as it is to stand on the notice
   */
  AccountOutcome ask(CustomerAccount account, Set<Integer> invoices, LocalDate payBy) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<Candidate> counted = CreditCover.count(candidates(account, invoices, leftOut), account.credits());
    List<Chosen> chosen = new ArrayList<>();
    for (Candidate candidate : counted) {
      CreditCover.obstacle(candidate, account.credits()).ifPresentOrElse(
          obstacle -> leftOut.add(candidate.leftOut(Optional.of(level), obstacle)),
          () -> chosen.add(candidate.chosen(level, ChosenRule.BROKEN_PLAN)));
    }
    AccountOutcome outcome = proposals.propose(account, counted, chosen, leftOut, List.of());
    return new AccountOutcome(outcome.customer(), outcome.decisions(),
        outcome.notices().stream().map(notice -> notice.payableBy(payBy)).toList());
  }

  private List<Candidate> candidates(CustomerAccount account, Set<Integer> invoices, List<LeftOut> leftOut) {
    List<Candidate> candidates = new ArrayList<>();
    DisputedParts disputed = new DisputedParts(date);
    for (DueItem listed : account.items()) {
      if (!invoices.contains(listed.item().id().invoiceId())) {
        continue;
      }
      DueItem item = disputed.takenOff(listed);
      int days = item.item().daysOverdue(date);
      obstacles.first(item, account, policy.named(item, account)).ifPresentOrElse(
          obstacle -> leftOut.add(Candidate.leftOut(item, days, Optional.of(procedure), Optional.of(level), obstacle)),
          () -> candidates.add(new Candidate(item, days, procedure, List.of())));
    }
    return candidates;
  }
}

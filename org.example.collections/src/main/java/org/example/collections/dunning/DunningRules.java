// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.ExchangeRates;

/**
 * The rules of a run, customer by customer: facts in, decisions and proposed notices out; nothing is read or written.
 * Obstacles first, then the customer's credits, then the level of each item, then what needs the customer's items
 * together.
 */
public final class DunningRules {
  private final DueItems dueItems;
  private final LevelRules levels;
  private final NoticeProposals proposals;

  public DunningRules(DunningPolicy policy, ExchangeRates rates, DunningRunRequest request) {
    Conversion conversion = new Conversion(rates, request.date());
    this.dueItems = new DueItems(policy, request);
    this.levels = new LevelRules(request.date(), conversion);
    this.proposals = new NoticeProposals(request.date(), conversion, policy.law());
  }

  /**
   * One decision per due item of the account that lies in the run's scope.
   *
   * @throws BrokenNotice when the history of an item contradicts itself
   */
  public AccountOutcome decide(CustomerAccount account) {
    DueItems.Sorted sorted = dueItems.sort(account);
    List<Candidate> counted = CreditCover.count(sorted.candidates(), account.credits());
    AccountFigures figures = new AccountFigures(counted);
    List<LeftOut> leftOut = new ArrayList<>(sorted.leftOut());
    List<Chosen> chosen = new ArrayList<>();
    for (Candidate candidate : counted) {
      Optional<Obstacle> covered = CreditCover.obstacle(candidate, account.credits());
      DunningDecision decision = covered.<DunningDecision>map(obstacle -> candidate.leftOut(Optional.empty(), obstacle))
          .orElseGet(() -> levels.decide(candidate, figures));
      decision.<Boolean>fold(chosen::add, leftOut::add);
    }
    return proposals.propose(account, counted, HighestLevel.raise(chosen), leftOut, sorted.notDue());
  }
}

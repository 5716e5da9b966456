// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OpenItemId;

/**
 * Use case: what would the daily cycle do in the next days, with the items of today and the rules of the runs? Read once, then day by
 * day in memory, one customer after the other; nothing is written.
 *
 * <p>Not known, and so not in it: invoices and credit notes to come, payments that are not promised by habit, what people decide, how
 * promises and plans end (their blocks end on their last day), and bank statements. Amounts are converted at the rates of today.
 */
public final class RehearseDunning {
  private static final int PROGRESS = 1000;

  private final DunningPolicies policies;
  private final CustomerAccounts accounts;
  private final ExchangeRates rates;
  private final RehearsalFacts facts;

  public RehearseDunning(DunningPolicies policies, CustomerAccounts accounts, ExchangeRates rates, RehearsalFacts facts) {
    this.policies = policies;
    this.accounts = accounts;
    this.rates = rates;
    this.facts = facts;
  }

  /**
   * @param customers hears now and then how many customers were rehearsed
   * @throws InvalidProcedure when a procedure cannot work
   */
  public List<RehearsedDay> of(RehearsalRequest request, IntConsumer customers) {
    LocalDate first = facts.lastDay().filter(last -> !request.today().isAfter(last)).map(last -> last.plusDays(1))
        .orElse(request.today());
    List<DunningRules> rules = rules(first, request);
    RehearsalCount count = new RehearsalCount(first, request.days());
    Set<NoticeId> replaced = facts.replacedDrafts();
    Map<CustomerId, Set<OpenItemId>> stopped = facts.stoppedCustomers();
    Map<CustomerId, Integer> orders = facts.openOrders();
    Map<CustomerId, Integer> daysLate = request.paysAsUsual() ? facts.daysLate() : Map.of();
    int[] done = new int[1];
    accounts.forEach(DunningRunRequest.everythingOn(request.today()), account -> {
      Map<OpenItemId, LocalDate> paid = paid(account, first, daysLate);
      RehearsedAccount rehearsed = new RehearsedAccount(account, paid, replaced,
          Optional.ofNullable(stopped.get(account.customer())));
      for (int day = 0; day < request.days(); day++) {
        rehearse(rehearsed, rules.get(day), first.plusDays(day), day, count, orders.getOrDefault(account.customer(), 0));
      }
      if (++done[0] % PROGRESS == 0) {
        customers.accept(done[0]);
      }
    });
    return count.days();
  }

  private List<DunningRules> rules(LocalDate first, RehearsalRequest request) {
    DunningPolicy policy = policies.current();
    ExchangeRates ofToday = (organisation, from, to, day) -> rates.find(organisation, from, to, request.today());
    List<DunningRules> rules = new ArrayList<>();
    for (int day = 0; day < request.days(); day++) {
      rules.add(new DunningRules(policy, ofToday, DunningRunRequest.everythingOn(first.plusDays(day))));
    }
    return rules;
  }

  private static void rehearse(RehearsedAccount customer, DunningRules rules, LocalDate date, int day, RehearsalCount count, int orders) {
    if (customer.receive(date)) {
      count.lifted(day);
    }
    List<DunningNotice> issued = new ArrayList<>();
    List<DunningNotice> waiting = new ArrayList<>();
    for (DunningNotice notice : rules.decide(customer.account()).notices()) {
      if (notice.approvalRequired()) {
        count.waits(day, notice);
        waiting.add(notice);
      } else {
        count.issued(day, notice);
        issued.add(notice);
        if (customer.issue(notice)) {
          count.stopped(day, notice, orders);
        }
      }
    }
    if (!issued.isEmpty() || !waiting.isEmpty()) {
      customer.endDay(date, issued, waiting);
    }
  }

  /** Who is later already than usual is not expected to pay. */
  private static Map<OpenItemId, LocalDate> paid(CustomerAccount account, LocalDate first, Map<CustomerId, Integer> daysLate) {
    Integer late = daysLate.get(account.customer());
    Map<OpenItemId, LocalDate> paid = new HashMap<>();
    if (late != null) {
      for (DueItem item : account.items()) {
        LocalDate day = item.item().dueDate().plusDays(late);
        if (!day.isBefore(first)) {
          paid.put(item.item().id(), day);
        }
      }
    }
    return paid;
  }
}

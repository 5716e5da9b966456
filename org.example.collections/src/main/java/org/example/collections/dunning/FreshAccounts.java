// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.example.collections.receivable.CustomerId;

/**
 * Accounts that went through the freshness gate: where the policy says so, a customer of whom something is not booked yet is held
 * back by a block with the record that tells it, or the run is stopped.
 */
public final class FreshAccounts implements CustomerAccounts {
  private final CustomerAccounts accounts;
  private final Freshness freshness;

  public FreshAccounts(CustomerAccounts accounts, Freshness freshness) {
    this.accounts = accounts;
    this.freshness = freshness;
  }

  /** @throws BooksNotFresh when the policy stops the run */
  @Override
  public void forEach(DunningRunRequest request, Consumer<CustomerAccount> consumer) {
    List<StaleFact> facts = freshness.of(request);
    List<StaleFact> stopping = facts.stream().filter(fact -> fact.policy() == FreshnessPolicy.STOP).toList();
    if (!stopping.isEmpty()) {
      throw new BooksNotFresh(stopping);
    }
    Map<Optional<CustomerId>, List<DunningBlock>> held = new HashMap<>();
    facts.stream().filter(fact -> fact.policy() == FreshnessPolicy.LEAVE_OUT)
        .forEach(fact -> held.computeIfAbsent(fact.customer(), key -> new ArrayList<>(1)).add(block(fact, request)));
    accounts.forEach(request, account -> {
      List<DunningBlock> blocks = new ArrayList<>(held.getOrDefault(Optional.<CustomerId>empty(), List.of()));
      blocks.addAll(held.getOrDefault(Optional.of(account.customer()), List.of()));
      consumer.accept(blocks.isEmpty() ? account : account.heldBy(blocks));
    });
  }

  private static DunningBlock block(StaleFact fact, DunningRunRequest request) {
    return new DunningBlock(fact.check().block(), request.date(), Optional.of(request.date()), Optional.empty(), fact.cause(),
        fact.detail());
  }
}

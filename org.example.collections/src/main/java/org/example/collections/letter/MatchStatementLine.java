// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.receivable.CustomerId;

/**
 * Finds whom and what a line of a bank statement pays by the reference it carries. One open invoice is named; of several, or none,
 * only the customer, whose money then waits to be allocated by reference: a statement line can name one invoice only.
 */
public final class MatchStatementLine {
  /** @param invoice the only one that is open under the reference */
  public record Match(CustomerId customer, Optional<Integer> invoice) {}

  private final Payables payables;

  public MatchStatementLine(Payables payables) {
    this.payables = Objects.requireNonNull(payables);
  }

  /**
   * @param texts what the line says, in all its fields
   * @return empty without a reference of ours, and for references of different customers
   */
  public Optional<Match> of(Collection<String> texts) {
    Collection<PaymentReference> quoted = QuotedReferences.in(texts);
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    Map<PaymentReference, Payable> found = payables.find(quoted);
    List<CustomerId> customers = found.values().stream().map(Payable::customer).distinct().toList();
    if (customers.size() != 1) {
      return Optional.empty();
    }
    List<Integer> open = new ArrayList<>();
    found.values().forEach(payable -> payable.open().forEach(invoice -> open.add(invoice.invoice())));
    List<Integer> different = open.stream().distinct().toList();
    return Optional.of(new Match(customers.get(0), different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty()));
  }
}

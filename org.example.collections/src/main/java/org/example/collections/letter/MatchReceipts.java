// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * Allocates receipts to the invoices their references name, oldest invoice first, up to what is open. What is left of a receipt stays
 * with the customer. Running again changes nothing: what was allocated is no longer open.
 */
public final class MatchReceipts {
  private final UnallocatedReceipts receipts;
  private final Payables payables;

  public MatchReceipts(UnallocatedReceipts receipts, Payables payables) {
    this.receipts = Objects.requireNonNull(receipts);
    this.payables = Objects.requireNonNull(payables);
  }

  /** @return one for each receipt that carries a reference of ours; the others are left alone */
  public List<ReceiptMatch> run() {
    receipts.lockTenant();
    Map<UnallocatedReceipt, Set<PaymentReference>> quoted = new LinkedHashMap<>();
    Set<PaymentReference> all = new LinkedHashSet<>();
    for (UnallocatedReceipt receipt : receipts.all()) {
      Set<PaymentReference> references = QuotedReferences.in(receipt.texts());
      if (all.addAll(references) || !references.isEmpty()) {
        quoted.put(receipt, references);
      }
    }
    Map<PaymentReference, Payable> found = all.isEmpty() ? Map.of() : payables.find(all);
    Map<Integer, Money> open = new HashMap<>();
    List<ReceiptMatch> matches = new ArrayList<>();
    quoted.forEach((receipt, references) -> {
      List<Payable> named = references.stream().filter(found::containsKey).map(found::get).toList();
      if (!named.isEmpty()) {
        ReceiptMatch match = match(receipt, named, open);
        match.allocation().ifPresent(receipts::allocate);
        matches.add(match);
      }
    });
    return matches;
  }

  /** @param open what invoices have left after the receipts before */
  private static ReceiptMatch match(UnallocatedReceipt receipt, List<Payable> named, Map<Integer, Money> open) {
    List<CustomerId> customers = named.stream().map(Payable::customer).distinct().toList();
    if (customers.size() > 1) {
      return ReceiptMatch.left(receipt, ReceiptMatch.Obstacle.SEVERAL_CUSTOMERS);
    }
    if (!receipt.customer().equals(Optional.of(customers.get(0)))) {
      return ReceiptMatch.left(receipt, ReceiptMatch.Obstacle.OTHER_CUSTOMER);
    }
    Collection<Payable.OpenInvoice> invoices = named.stream().flatMap(payable -> payable.open().stream()).distinct().toList();
    List<ReceiptAllocation.Part> parts = parts(receipt, invoices, open);
    if (!parts.isEmpty()) {
      return ReceiptMatch.to(new ReceiptAllocation(receipt, parts));
    }
    boolean otherCurrency = invoices.stream().anyMatch(invoice -> !isSameCurrency(invoice, receipt));
    return ReceiptMatch.left(receipt,
        otherCurrency ? ReceiptMatch.Obstacle.OTHER_CURRENCY : ReceiptMatch.Obstacle.NOTHING_OPEN);
  }

  private static List<ReceiptAllocation.Part> parts(UnallocatedReceipt receipt, Collection<Payable.OpenInvoice> invoices,
      Map<Integer, Money> open) {
    List<ReceiptAllocation.Part> parts = new ArrayList<>();
    Money left = receipt.left();
    for (Payable.OpenInvoice invoice : invoices) {
      Money rest = open.getOrDefault(invoice.invoice(), invoice.open());
      if (isSameCurrency(invoice, receipt) && left.isPositive() && rest.isPositive()) {
        Money amount = left.min(rest);
        left = left.minus(amount);
        open.put(invoice.invoice(), rest.minus(amount));
        parts.add(new ReceiptAllocation.Part(invoice.invoice(), amount, rest.minus(amount)));
      }
    }
    return parts;
  }

  private static boolean isSameCurrency(Payable.OpenInvoice invoice, UnallocatedReceipt receipt) {
    return invoice.open().currency().equals(receipt.left().currency());
  }
}

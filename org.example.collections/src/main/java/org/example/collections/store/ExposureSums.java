// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.example.collections.credit.Exposure;
import org.example.collections.credit.UnpaidItem;
import org.example.collections.credit.Valuation;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/** Adds up the rows of a customer, or of a group, part by part in the tenant's currency. */
final class ExposureSums {
  private final OpenDocuments documents;
  private final Valuation valuation;
  private final List<UnpaidItem> unpaid = new ArrayList<>();
  private Money openInvoices;
  private Money receipts;
  private Money creditNotes;
  private Money openOrders;
  private Money delivered;
  private Money drafts;

  ExposureSums(OpenDocuments documents, Valuation valuation, Currency currency) {
    this.documents = documents;
    this.valuation = valuation;
    openInvoices = Money.zero(currency);
    receipts = openInvoices;
    creditNotes = openInvoices;
    openOrders = openInvoices;
    delivered = openInvoices;
    drafts = openInvoices;
  }

  ExposureSums add(List<CreditRow> rows, Predicate<CreditRow> which) {
    rows.stream().filter(which).forEach(this::add);
    return this;
  }

  private void add(CreditRow row) {
    switch (row.kind()) {
      case CreditSql.INVOICE -> addInvoice(row);
      case CreditSql.RECEIPT -> receipts = plus(receipts, documents.openOf(row));
      case CreditSql.ORDERS -> {
        openOrders = plus(openOrders, Currencies.money(row.amount(), row.currency()));
        delivered = plus(delivered, Currencies.money(row.second(), row.currency()));
      }
      case CreditSql.DRAFTS -> drafts = plus(drafts, Currencies.money(row.amount(), row.currency()));
      default -> { }
    }
  }

  private void addInvoice(CreditRow row) {
    Money open = documents.openOf(row);
    if (open.isNegative()) {
      creditNotes = plus(creditNotes, open.negated());
    } else if (open.isPositive()) {
      openInvoices = plus(openInvoices, open);
      unpaid.addAll(documents.itemsOf(row, open, valuation));
    }
  }

  /** What cannot be converted is a gap of the valuation. */
  private Money plus(Money sum, Money more) {
    return valuation.of(more).map(sum::plus).orElse(sum);
  }

  Exposure exposure() {
    Money zero = Money.zero(openInvoices.currency());
    return new Exposure(openInvoices, receipts, creditNotes, openOrders, delivered, drafts, zero);
  }

  /** The oldest first. */
  List<UnpaidItem> unpaid() {
    return unpaid.stream().sorted(Comparator.comparing(UnpaidItem::dueDate)).toList();
  }
}

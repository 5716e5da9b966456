// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.OpenItem;

/**
 * Account statement (Kontoauszug): what is open on a day, by currency. It tells how the account stands; it is no reminder, and nothing
 * follows from it.
 *
 * @param parts one for each currency, by code; at least one
 */
public record AccountStatement(LocalDate date, List<Part> parts) {
  private static final Comparator<Line> BY_DATE = Comparator.comparing(Line::date).thenComparing(Line::documentNo);

  public AccountStatement {
    parts = List.copyOf(parts);
  }

  /** What a line is about. */
  public enum Kind { INVOICE, RECEIPT, CREDIT_NOTE }

  /**
   * A document that is not settled.
   *
   * @param reference the customer's own order number, "" when there is none
   * @param due empty for a receipt or credit note
   * @param amount of the whole document; of a receipt or credit note what is left of it, below zero
   * @param open what it adds to the balance
   * @param balance of this line and those before
   */
  public record Line(Kind kind, String documentNo, String reference, LocalDate date, Optional<LocalDate> due, Money amount, Money open,
      Money balance) {
    private Line onTopOf(Money before) {
      return new Line(kind, documentNo, reference, date, due, amount, open, before.plus(open));
    }
  }

  /**
   * Everything in one currency.
   *
   * @param lines by date of the document; at least one
   * @param due what is to be paid up to the day of the statement, receipts and credit notes deducted; never below zero
   */
  public record Part(List<Line> lines, Money due) {
    public Part {
      lines = List.copyOf(lines);
    }

    /** Below zero: in the customer's favour. */
    public Money balance() {
      return lines.get(lines.size() - 1).balance();
    }

    public Currency currency() {
      return due.currency();
    }
  }

  /** Empty when nothing is open. */
  public static Optional<AccountStatement> of(Collection<OpenItem> items, Collection<AvailableCredit> credits, LocalDate on) {
    Map<String, List<Line>> found = new TreeMap<>();
    items.stream().filter(item -> !item.open().isZero()).forEach(item -> add(found, line(item)));
    credits.forEach(credit -> add(found, line(credit)));
    return found.isEmpty() ? Optional.empty()
        : Optional.of(new AccountStatement(on, found.values().stream().map(lines -> part(lines, on)).toList()));
  }

  private static void add(Map<String, List<Line>> found, Line line) {
    found.computeIfAbsent(line.open().currency().code(), code -> new ArrayList<>()).add(line);
  }

  private static Line line(OpenItem item) {
    return new Line(Kind.INVOICE, item.documentNo(), item.reference(), item.documentDate(), Optional.of(item.dueDate()), item.original(),
        item.open(), item.open());
  }

  private static Line line(AvailableCredit credit) {
    Kind kind = credit.kind() == CreditKind.RECEIPT ? Kind.RECEIPT : Kind.CREDIT_NOTE;
    Money left = credit.amount().negated();
    return new Line(kind, credit.documentNo(), "", credit.date(), Optional.empty(), left, left, left);
  }

  private static Part part(List<Line> lines, LocalDate on) {
    Money balance = Money.zero(lines.get(0).open().currency());
    Money due = balance;
    List<Line> summed = new ArrayList<>(lines.size());
    for (Line line : lines.stream().sorted(BY_DATE).toList()) {
      Line next = line.onTopOf(balance);
      summed.add(next);
      balance = next.balance();
      due = line.due().filter(day -> day.isAfter(on)).isPresent() ? due : due.plus(line.open());
    }
    return new Part(summed, due.isPositive() ? due : Money.zero(due.currency()));
  }
}

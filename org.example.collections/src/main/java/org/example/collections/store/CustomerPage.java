// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Customers whose facts are read together: some hundred, with some thousand open items, so that a run of any size needs the
 * same memory and no statement meets more history than that of the customers it asks for.
 *
 * @param customers keys in ascending order, not empty
 * @param paidLater whether one of them has paid something after the run date, so that more is open than the flags say
 */
record CustomerPage(List<Integer> customers, boolean paidLater) {
  private static final int MOST_CUSTOMERS = 500;
  private static final int MOST_ITEMS = 5000;

  /** @param items open items of the customer, as far as known */
  record Size(int customer, int items, boolean paidLater) {}

  CustomerPage {
    customers = List.copyOf(customers);
  }

  static List<CustomerPage> of(List<Size> sizes) {
    List<CustomerPage> pages = new ArrayList<>();
    List<Integer> customers = new ArrayList<>();
    boolean paidLater = false;
    int items = 0;
    for (Size size : sizes) {
      if (!customers.isEmpty() && (customers.size() == MOST_CUSTOMERS || items + size.items > MOST_ITEMS)) {
        pages.add(new CustomerPage(customers, paidLater));
        customers.clear();
        paidLater = false;
        items = 0;
      }
      customers.add(size.customer);
      paidLater |= size.paidLater;
      items += size.items;
    }
    if (!customers.isEmpty()) {
      pages.add(new CustomerPage(customers, paidLater));
    }
    return pages;
  }

  /** Adds {@code column IN (...)}, filled up to few lengths so that the database can keep its plans. */
  Sql in(Sql sql, String column) {
    List<Integer> filled = new ArrayList<>(customers);
    int length = filled.size() <= 10 ? 10 : filled.size() <= 100 ? 100 : MOST_CUSTOMERS;
    while (filled.size() < length) {
      filled.add(customers.get(customers.size() - 1));
    }
    return sql.addIn(column, filled);
  }
}

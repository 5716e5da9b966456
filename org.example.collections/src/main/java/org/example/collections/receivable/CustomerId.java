// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Key of a customer (Kunde). */
public record CustomerId(int value) {
  public CustomerId {
    if (value <= 0) {
      throw new IllegalArgumentException("No customer id: " + value);
    }
  }
}

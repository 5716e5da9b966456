// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Key of a contact person (Ansprechpartner) at the customer. */
public record ContactId(int value) {
  public ContactId {
    if (value <= 0) {
      throw new IllegalArgumentException("No contact id: " + value);
    }
  }
}

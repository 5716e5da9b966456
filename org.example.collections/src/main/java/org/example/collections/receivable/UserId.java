// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Key of a user of the system (Benutzer): a colleague, not somebody at the customer. */
public record UserId(int value) {
  public UserId {
    if (value <= 0) {
      throw new IllegalArgumentException("No user id: " + value);
    }
  }
}

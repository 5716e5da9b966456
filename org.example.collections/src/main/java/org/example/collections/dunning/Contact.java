// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.receivable.ContactId;

/**
 * Contact person of the customer.
 *
 * @param email "" when there is none
 * @param locationId address of the contact, 0 when there is none
 */
public record Contact(ContactId id, String email, int locationId, boolean dunningContact, boolean billTo) {
  public boolean hasEmail() {
    return !email.isBlank();
  }
}

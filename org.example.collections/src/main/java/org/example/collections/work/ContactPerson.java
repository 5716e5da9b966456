// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import org.example.collections.receivable.ContactId;

/**
 * Somebody at the customer.
 *
 * @param title "" when there is none
 * @param phone "" when there is none
 * @param email "" when there is none
 * @param dunningContact gets the letters
 */
public record ContactPerson(ContactId id, String name, String title, String phone, String email, boolean dunningContact) {
}

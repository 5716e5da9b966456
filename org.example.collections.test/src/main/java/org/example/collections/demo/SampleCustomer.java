// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.util.Optional;

/**
 * A customer of the sample company.
 *
 * @param currencyId invoices are written in it
 * @param email of the contact, empty for customers who get letters by post
 */
record SampleCustomer(int id, int locationId, int contactId, int currencyId, PayingHabit habit, Optional<String> email) {}

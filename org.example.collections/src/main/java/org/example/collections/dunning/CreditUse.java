// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;

/** A part of a credit counted against an item. */
record CreditUse(AvailableCredit credit, Money amount) {
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;

/**
 * A receipt or credit note shown on a notice.
 *
 * @param deducted part taken off this notice's total, zero or more; the rest is counted against items that are left out
 *     as covered or stand on another notice
 */
public record CreditLine(AvailableCredit credit, Money deducted) {
}

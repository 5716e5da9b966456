// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.money.Money;

/** The fee of one level on one notice, in the notice's currency. */
public record FeeLine(DunningLevel level, Money amount) {
}

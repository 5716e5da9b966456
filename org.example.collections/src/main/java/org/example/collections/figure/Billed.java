// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import org.example.collections.money.Money;
import org.example.collections.receivable.OrganisationId;

/** What one organisation billed in one currency. */
public record Billed(OrganisationId organisation, Money amount) {
}

// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. What customers owe: open items (offene Posten), available credits (Zahlungseingänge, Gutschriften), due
 * dates by payment term and what is open on a pay schedule. A day is a calendar day, so summer time plays no part; a
 * missing exchange rate is a fact of its own, never an amount of zero. Knows amounts, not what is done about late ones.
 */
package org.example.collections.receivable;

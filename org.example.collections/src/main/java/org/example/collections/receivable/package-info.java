// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. What customers owe: open items (offene Posten), available credits (Zahlungseingänge, Gutschriften), due
 * dates by payment term and what is open on a pay schedule. A day is a calendar day, so summer time plays no part; a
 * missing exchange rate is a fact of its own, never an amount of zero. Knows amounts, not what is done about late ones.
 *
 * <p>What the law adds to a late item (Verzug): when default began and why, at which rates interest runs, the lump sum, and what a
 * payment is counted against first. Rules and base rates are facts handed in, none is written here.
 */
package org.example.collections.receivable;

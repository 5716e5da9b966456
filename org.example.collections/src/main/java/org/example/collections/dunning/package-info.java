// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. Dunning (Mahnwesen): facts of a day, decisions, effects.
 *
 * <p>A run takes each customer's account, decides on every due item by {@link
 * org.example.collections.dunning.DunningRules} and groups the chosen ones into notices (Mahnungen). An item is
 * either chosen, with level and rule, or left out, with {@link org.example.collections.dunning.SkipReason reason} and
 * the record that caused it: due = chosen + left out, always.
 *
 * <p>Receipts and credit notes are counted once, per customer and currency, against the oldest items that could be
 * dunned. A level is reached on or after its day, once the last notice lies far enough back; two levels are never
 * climbed on one day. Only issued notices are reminders: a proposal changes nothing, a cancelled notice has never been.
 *
 * <p>Nothing here reads a clock, a table or a setting of its own. Promises, plans and talks are known as blocks only.
 */
package org.example.collections.dunning;

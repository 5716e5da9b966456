// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. Credit (Kredit): may this order be taken, may this shipment leave, and if not, why and what would help.
 *
 * <p>{@link org.example.collections.credit.CheckCredit} asks for the policy that applies to the customer who pays, for that
 * customer's account and for releases, and decides by {@link org.example.collections.credit.CreditRules}. All reasons that apply are
 * named. The same decision serves the order window, which only asks, and the enforcement, which locks the customer first.
 *
 * <p>No limit is not limit zero: without a limit nothing is too much, with zero nothing is allowed. An order counts once: what is
 * checked is left out of the open orders. What cannot be converted is a reason, never zero.
 */
package org.example.collections.credit;

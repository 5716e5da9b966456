// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/**
 * What a policy looks at beside limit and overdue items.
 *
 * @param drafts orders in preparation count in the exposure (case K-14)
 * @param insuredReduces insured limits lower the exposure instead of being limits
 * @param groupLimit the limit of the parent customer holds for all its customers together (case K-16)
 * @param dunningBlocks an open item at a level that blocks credit holds orders (case K-32)
 * @param brokenPromise a broken promise to pay holds orders
 */
public record CreditSwitches(boolean drafts, boolean insuredReduces, boolean groupLimit, boolean dunningBlocks,
    boolean brokenPromise) {}

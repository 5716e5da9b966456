// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/**
 * The tenant's settings for plans.
 *
 * @param offerDays time to accept an offer
 * @param restDays time to pay the rest of a broken plan before dunning goes on
 */
public record PlanSettings(int offerDays, int restDays) {
}

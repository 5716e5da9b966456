// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/**
 * What the letter of a plan says beyond its table.
 *
 * @param acknowledgement the customer acknowledges the claims (Anerkenntnis)
 * @param acceleration the rest is due at once when the plan is broken (Verfallklausel)
 */
public record PlanClauses(boolean acknowledgement, boolean acceleration) {
}

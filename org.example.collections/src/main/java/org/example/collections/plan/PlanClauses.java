// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/**
 * What the letter of a plan says beyond its table.
 *
 * @param acceleration the rest is due at once when the plan is broken (Verfallklausel)
 */
public record PlanClauses(Acknowledgement acknowledgement, boolean acceleration) {
}

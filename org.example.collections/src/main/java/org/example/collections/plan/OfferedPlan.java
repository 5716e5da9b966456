// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** An offer, and the plan it was kept as. */
public record OfferedPlan(KeptPlan plan, PlanOffer offer) {
}

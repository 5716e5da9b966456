// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** Key of an instalment plan. */
public record PlanId(int value) {
  public PlanId {
    if (value <= 0) {
      throw new IllegalArgumentException("No plan id: " + value);
    }
  }
}

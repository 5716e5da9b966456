// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;

/**
 * How a customer accepted a plan.
 *
 * @param by who accepted
 * @param how the channel, as the list of contact channels codes it
 * @param on the day, not after the last day to reply
 * @param document where it can be found, "" for none
 */
public record Acceptance(String by, String how, LocalDate on, String document) {
  public Acceptance {
    if (by.isBlank()) {
      throw new IllegalArgumentException("Somebody accepts a plan");
    }
  }
}

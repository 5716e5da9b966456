// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;

/**
 * A level of the ladder that set-up creates. Days and fees follow German custom: a reminder that puts the customer into default is
 * free, later ones may charge postage and material (courts: about EUR 2.50), the last one names a date and the step that follows.
 *
 * @param key its texts in the seed files
 * @param daysAfterDue negative: before the due date
 * @param daysBetween since the notice before
 * @param fee whether it charges {@link #FEE_EUR}, where the tenant keeps its books in euro
 * @param payWithinDays days to pay
 * @param creditStop stops deliveries on account
 * @param handOver proposes to hand over; then it asks for approval too
 */
public record DefaultLevel(
    String key, int daysAfterDue, int daysBetween, boolean fee, int payWithinDays, boolean creditStop, boolean handOver) {
  /** Euro for one reminder. */
  public static final String FEE_EUR = "2.50";

  /** Lowest first. */
  public static final List<DefaultLevel> LADDER = List.of(
      new DefaultLevel("notice", -3, 0, false, 7, false, false),
      new DefaultLevel("reminder", 7, 0, false, 10, false, false),
      new DefaultLevel("first", 17, 10, true, 10, false, false),
      new DefaultLevel("second", 27, 10, true, 10, true, false),
      new DefaultLevel("last", 37, 10, true, 10, true, true));

  /** Beside the ladder: tells customers that their plan is broken. */
  public static final DefaultLevel BROKEN_PLAN = new DefaultLevel("plan", 0, 0, false, 7, false, false);

  public boolean approvalRequired() {
    return handOver;
  }
}

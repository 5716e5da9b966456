// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Port: limits that wait for approval, and core's own fields that follow them. */
public interface NewLimits {
  /** @return user who entered it; empty when it is approved already */
  OptionalInt enteredBy(int limitId);

  void approve(int limitId, int user);

  /** Another row of the customer of this type begins on that day. */
  boolean exists(int limitId, int customerId, String typeCode, LocalDate from);

  /** Core's limit and status say what is in force on that day. @return customers changed */
  int mirror(LocalDate on);
}

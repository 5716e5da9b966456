// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** By which rule an item got its level. */
public enum ChosenRule {
  /** Days after the due date. */
  DAYS_AFTER_DUE,
  /** Friendly notice before the due date. */
  BEFORE_DUE,
  /** End of the month. */
  END_OF_MONTH,
  /** Days after the previous notice. */
  AFTER_PREVIOUS,
  /** Taken along because the customer's oldest item is late enough (case A-35). */
  WHOLE_ACCOUNT,
  /** Raised to the customer's highest level of the run (case A-45). */
  HIGHEST_LEVEL,
  /** The level of the last notice once more, after a talk, a broken promise or a dispute (case H-14). */
  LEVEL_AGAIN,
  /** The plan to pay the item in instalments was broken: its rest is asked for, whatever the ladder says. */
  BROKEN_PLAN
}

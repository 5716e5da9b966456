// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/**
 * Promises to pay of a customer that ended during the period.
 *
 * @param kept covered in time
 * @param broken not, or only in part
 */
public record PromiseRecord(int kept, int broken) {
  /** None of them. */
  public static final PromiseRecord NONE = new PromiseRecord(0, 0);
}

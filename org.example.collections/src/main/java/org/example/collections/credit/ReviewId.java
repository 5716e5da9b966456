// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Key of a credit review (COL_CreditReview). */
public record ReviewId(int value) {
  public ReviewId {
    if (value <= 0) {
      throw new IllegalArgumentException("No credit review id: " + value);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/**
 * One thing a review found.
 *
 * @param figure days, number, percent or amount as the reason says; "" where it has none
 */
public record ReviewFinding(ReviewReason reason, String figure) {
  static ReviewFinding of(ReviewReason reason, Object figure) {
    return new ReviewFinding(reason, figure.toString());
  }
}

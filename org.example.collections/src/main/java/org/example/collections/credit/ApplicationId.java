// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Key of a credit application (COL_CreditApplication). */
public record ApplicationId(int value) {
  public ApplicationId {
    if (value <= 0) {
      throw new IllegalArgumentException("No credit application id: " + value);
    }
  }
}

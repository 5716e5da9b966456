// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Key of a credit hold. */
public record HoldId(int value) {
  public HoldId {
    if (value <= 0) {
      throw new IllegalArgumentException("No credit hold id: " + value);
    }
  }
}

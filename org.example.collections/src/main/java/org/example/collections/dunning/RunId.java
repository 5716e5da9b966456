// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Key of a dunning run (C_DunningRun_ID). */
public record RunId(int value) {
  public RunId {
    if (value <= 0) {
      throw new IllegalArgumentException("A run id is above zero: " + value);
    }
  }
}

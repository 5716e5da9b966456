// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** Key of an issued letter (COL_Letter_ID). */
public record LetterId(int value) {
  public LetterId {
    if (value <= 0) {
      throw new IllegalArgumentException("A letter id is above zero: " + value);
    }
  }
}

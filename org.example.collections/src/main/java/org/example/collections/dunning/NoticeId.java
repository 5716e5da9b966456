// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Key of a dunning notice (C_DunningRunEntry_ID). */
public record NoticeId(int value) {
  public NoticeId {
    if (value <= 0) {
      throw new IllegalArgumentException("A notice id is above zero: " + value);
    }
  }
}

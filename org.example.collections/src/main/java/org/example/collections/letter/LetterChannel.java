// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** How one issued letter leaves the house (COL_Letter.COL_Channel). */
public enum LetterChannel {
  EMAIL("E"),
  POST("L");

  private final String code;

  LetterChannel(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** @throws IllegalArgumentException when no channel has this code */
  public static LetterChannel of(String code) {
    for (LetterChannel channel : values()) {
      if (channel.code.equals(code)) {
        return channel;
      }
    }
    throw new IllegalArgumentException("No letter channel has the code " + code);
  }
}

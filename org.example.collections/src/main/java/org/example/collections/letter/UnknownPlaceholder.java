// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** A text names something that letters do not know; the message says what and lists what there is. */
public final class UnknownPlaceholder extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String token;

  UnknownPlaceholder(String token) {
    super("Unknown placeholder @" + token + "@; known are " + Placeholder.allTokens());
    this.token = token;
  }

  public String token() {
    return token;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** A dunning procedure is configured in a way that cannot work. */
public final class InvalidProcedure extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LevelId level;

  public InvalidProcedure(LevelId level, String message) {
    super(message);
    this.level = level;
  }

  public LevelId level() {
    return level;
  }
}

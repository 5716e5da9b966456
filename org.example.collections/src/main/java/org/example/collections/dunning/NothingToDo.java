// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** The step asked for was done before or does not fit any of the selected records; nothing was changed (C-10). */
public final class NothingToDo extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public NothingToDo(String message) {
    super(message);
  }
}

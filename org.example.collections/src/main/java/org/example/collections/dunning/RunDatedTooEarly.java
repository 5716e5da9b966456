// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;

/** A run may not be dated before the last issued run. */
public final class RunDatedTooEarly extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalDate lastIssued;

  public RunDatedTooEarly(LocalDate date, LocalDate lastIssued) {
    super("Dunning run dated " + date + " before the last issued run of " + lastIssued);
    this.lastIssued = lastIssued;
  }

  public LocalDate lastIssued() {
    return lastIssued;
  }
}

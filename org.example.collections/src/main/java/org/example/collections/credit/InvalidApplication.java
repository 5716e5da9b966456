// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** The amount asked for is not above zero, or years or turnover are negative. */
public final class InvalidApplication extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public InvalidApplication() {
    super("Requested amount must be above zero, years and turnover not negative");
  }
}

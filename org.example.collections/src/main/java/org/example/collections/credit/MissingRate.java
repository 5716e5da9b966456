// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.receivable.RateGap;

/** An amount cannot be converted, so nothing was done. */
public final class MissingRate extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient RateGap gap;

  public MissingRate(RateGap gap) {
    super("No exchange rate " + gap);
    this.gap = gap;
  }

  public RateGap gap() {
    return gap;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** There can be no such plan, or the step does not fit it; nothing was changed. */
public final class PlanRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final PlanRefusal reason;
  private final String detail;

  /** @param detail what it is about: an amount, a day, a document number */
  public PlanRefused(PlanRefusal reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  public PlanRefusal reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}

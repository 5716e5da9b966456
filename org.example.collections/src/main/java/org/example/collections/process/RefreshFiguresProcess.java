// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;

/** Brings ageing and figures of the month up to date, and makes up for months that are not kept. */
@Process
public final class RefreshFiguresProcess extends CollectionsProcess {
  @Parameter(name = "COL_MonthsBack")
  private int monthsBack;

  @Override
  protected String work() {
    return new FiguresReport(this).kept(services().figures().keepFigures().on(today(), monthsBack));
  }
}

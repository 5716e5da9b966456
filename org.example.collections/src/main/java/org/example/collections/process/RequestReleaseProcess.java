// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;

/** Asks for the release of the hold of the button. */
@Process
public final class RequestReleaseProcess extends CreditProcess {
  @Parameter(name = "COL_RequestText")
  private String text;

  @Override
  protected String decide() {
    return message("COL_CreditRequested", credit().decideHolds().request(selected(), user(), text == null ? "" : text).number());
  }
}

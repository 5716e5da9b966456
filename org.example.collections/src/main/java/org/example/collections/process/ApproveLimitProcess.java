// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Env;
import org.example.collections.credit.HoldRefused;

/** Makes the limit of the button count. */
@Process
public final class ApproveLimitProcess extends CollectionsProcess {
  @Override
  protected String work() {
    try {
      services().credit().approveLimits().approve(getRecord_ID(), Env.getAD_User_ID(getCtx()), today());
    } catch (HoldRefused e) {
      throw new AdempiereException(e.why() == HoldRefused.Why.OWN ? "@COL_CreditLimitOwn@" : "@COL_NothingToDo@", e);
    }
    return message("COL_CreditLimitApproved", getRecord_ID());
  }
}

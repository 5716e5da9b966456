// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import org.adempiere.base.annotation.Process;
import org.compiere.util.Msg;

/** Creates roles for collector, credit manager, sales and auditor where they are missing; roles that are there stay as they are. */
@Process
public final class ProposeRolesProcess extends CollectionsProcess {
  @Override
  protected String work() {
    List<Integer> created = services().roleProposals().create();
    created.forEach(role -> line(Msg.getElement(getCtx(), "AD_Role_ID"), null, "AD_Role", role));
    return message(created.isEmpty() ? "COL_RolesThere" : "COL_RolesProposed", created.size());
  }
}

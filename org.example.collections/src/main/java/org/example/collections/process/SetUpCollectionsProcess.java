// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.example.collections.contact.WorklistRule;
import org.example.collections.letter.SetUpSummary;

/** Gives the tenant a working start; safe to repeat. */
@Process
public final class SetUpCollectionsProcess extends CollectionsProcess {
  @Override
  protected String work() {
    services().work().unlinkedContacts().link();
    SetUpSummary summary = services().setUpCollections().run();
    int created = summary.created()
        + services().credit().setUp()
        + services().work().worklist().begin(WorklistRule.USUAL, today());
    if (summary.collector()) {
      line(message("COL_SetUpCollector"), null, "AD_User", getAD_User_ID());
    }
    summary.otherDefault().ifPresent(other -> line(message("COL_SetUpOtherDefault", other.name()), null, "C_Dunning",
        other.procedure()));
    return message(created == 0 ? "COL_SetUpNothing" : "COL_SetUpSummary", created);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.example.collections.contact.WorklistRule;

/** Gives the tenant a working start; safe to repeat. */
@Process
public final class SetUpCollectionsProcess extends CollectionsProcess {
  @Override
  protected String work() {
    services().work().unlinkedContacts().link();
    int created = services().setUpCollections().run().created()
        + services().credit().setUp()
        + services().work().worklist().begin(WorklistRule.USUAL, today());
    return message(created == 0 ? "COL_SetUpNothing" : "COL_SetUpSummary", created);
  }
}

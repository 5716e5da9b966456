// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.example.collections.letter.SetUpSummary;

/** Gives the tenant a working start; safe to repeat. */
@Process
public final class SetUpCollectionsProcess extends CollectionsProcess {
  @Override
  protected String work() {
    SetUpSummary made = services().setUpCollections().run();
    int created = made.created() + services().credit().setUp();
    return message(created == 0 ? "COL_SetUpNothing" : "COL_SetUpSummary", created);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.time.LocalDate;
import java.util.Properties;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.util.Trx;
import org.example.collections.fixture.Fixture;

/** Events as core sends them. */
final class Announced {
  private Announced() {}

  /** At the end of completing a receipt of the customer, in its transaction. */
  static void receipt(Trx trx, int customer, LocalDate day) throws Exception {
    Properties ctx = SampleServer.context(Fixture.SAMPLE, day);
    PO payment = MTable.get(ctx, "C_Payment").getPO(0, trx.getTrxName());
    payment.set_ValueNoCheck("C_BPartner_ID", customer);
    trx.getConnection().createStatement().execute("SELECT 1");
    EventManager.getInstance().sendEvent(EventManager.newEvent(IEventTopics.DOC_AFTER_COMPLETE, payment));
  }
}

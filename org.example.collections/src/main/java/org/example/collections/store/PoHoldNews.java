// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.util.Msg;
import org.example.collections.credit.CreditHold;
import org.example.collections.credit.HoldNews;
import org.example.collections.credit.WaitingOrders;

/** Tells by a notice (AD_Note), which the user sees among the activities on the home page and can zoom from. */
public final class PoHoldNews implements HoldNews {
  private static final Map<WaitingOrders.State, String> MESSAGES = Map.of(WaitingOrders.State.COMPLETED, "COL_CreditWentOn",
      WaitingOrders.State.PASSES, "COL_CreditOffered", WaitingOrders.State.REFUSED, "COL_CreditNotCompleted",
      WaitingOrders.State.STILL_HELD, "COL_CreditStillHeld", WaitingOrders.State.GONE, "COL_CreditObsolete");

  private final Properties ctx;
  private final SqlSession session;

  public PoHoldNews(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public void tell(CreditHold hold, WaitingOrders.Result result) {
    String key = MESSAGES.get(result.state());
    int message = session.first(Sql.of("SELECT AD_Message_ID FROM AD_Message WHERE Value = ?", key), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Message_ID@ " + key));
    String text = Msg.getMsg(ctx, key, new Object[] {hold.number(), result.why().orElse("")});
    for (int user : hold.heldFor()) {
      PO note = MTable.get(ctx, "AD_Note").getPO(0, session.trxName());
      note.setAD_Org_ID(hold.organisation().value());
      note.set_ValueNoCheck("AD_User_ID", user);
      note.set_ValueNoCheck("AD_Message_ID", message);
      note.set_ValueNoCheck("Reference", hold.number());
      note.set_ValueNoCheck("TextMsg", text);
      note.set_ValueNoCheck("AD_Table_ID", MTable.getTable_ID(hold.shipmentId() > 0 ? "M_InOut" : "C_Order"));
      note.set_ValueNoCheck("Record_ID", hold.shipmentId() > 0 ? hold.shipmentId() : hold.orderId());
      note.saveEx();
    }
  }
}

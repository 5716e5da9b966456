// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.util.Msg;
import org.example.collections.contact.JudgingNotes;

/** Tells by a notice (AD_Note) that leads to the allocation: the collector of the tenant, else the user at work. */
public final class PoJudgingNotes implements JudgingNotes {
  private static final String KEY = "COL_JudgingFailed";
  private static final String ALLOCATION = "C_AllocationHdr";

  private final Properties ctx;
  private final SqlSession session;

  public PoJudgingNotes(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public void failed(int allocation, String why) {
    int message = session.first(Sql.of("SELECT AD_Message_ID FROM AD_Message WHERE Value = ?", KEY), row -> row.getInt(1))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Message_ID@ " + KEY));
    String number = session.first(Sql.of("SELECT DocumentNo FROM C_AllocationHdr WHERE C_AllocationHdr_ID = ? AND AD_Client_ID = ?",
        allocation, session.clientId()), row -> row.getString(1)).orElse(String.valueOf(allocation));
    int collector = session.first(Sql.of("SELECT COL_Collector_ID FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> row.getInt(1)).orElse(0);
    PO note = MTable.get(ctx, "AD_Note").getPO(0, session.trxName());
    note.setAD_Org_ID(0);
    note.set_ValueNoCheck("AD_User_ID", collector > 0 ? collector : session.userId());
    note.set_ValueNoCheck("AD_Message_ID", message);
    note.set_ValueNoCheck("Reference", number);
    note.set_ValueNoCheck("TextMsg", Msg.getMsg(ctx, KEY, new Object[] {number, why}));
    note.set_ValueNoCheck("AD_Table_ID", MTable.getTable_ID(ALLOCATION));
    note.set_ValueNoCheck("Record_ID", allocation);
    note.saveEx();
  }
}

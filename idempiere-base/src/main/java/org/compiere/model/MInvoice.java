// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.List;
import java.util.Properties;
import org.adempiere.base.Model;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.process.DocAction;
import org.compiere.util.DB;
import org.osgi.service.event.Event;

/**
 * The record of C_Invoice as far as invoices of single amounts are concerned.
 * Checked against org.adempiere.base/src/org/compiere/model/MInvoice.java on release-12, release-13 and master.
 * Weaker than core: completing adds the lines up without taxes and makes no schedule; reversing copies the head alone, and no
 * allocation ties the two.
 */
@Model(table = "C_Invoice")
public class MInvoice extends PO implements DocAction {
  public static final String Table_Name = "C_Invoice";
  public static final int Table_ID = 318;
  private static final long serialVersionUID = 1L;

  private String message = "";

  public MInvoice(Properties ctx, int C_Invoice_ID, String trxName) {
    super(ctx, C_Invoice_ID, trxName);
    if (C_Invoice_ID == 0) {
      set_ValueNoCheck("DocStatus", "DR");
      set_ValueNoCheck("DocAction", ACTION_Complete);
      set_ValueNoCheck("PaymentRule", "P");
    }
  }

  public MInvoice(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 1;
  }

  @Override
  protected boolean beforeSave(boolean newRecord) {
    if (get_Value("DocumentNo") == null) {
      set_ValueNoCheck("DocumentNo", "C" + DB.getNextID(getAD_Client_ID(), Table_Name, get_TrxName()));
    }
    if (get_ValueAsInt("C_PaymentTerm_ID") == 0) {
      set_ValueNoCheck("C_PaymentTerm_ID", DB.getSQLValueEx(get_TrxName(), "SELECT MIN(C_PaymentTerm_ID) FROM C_PaymentTerm"
          + " WHERE AD_Client_ID = ? AND IsDefault = 'Y' AND IsActive = 'Y'", getAD_Client_ID()));
    }
    return true;
  }

  @Override
  public boolean processIt(String processAction) {
    return processAction.equals(ACTION_Complete) ? completeIt().equals(STATUS_Completed)
        : processAction.equals(ACTION_Reverse_Correct) && reverseCorrectIt();
  }

  @Override
  public String prepareIt() {
    return STATUS_InProgress;
  }

  @Override
  public String completeIt() {
    BigDecimal total = DB.getSQLValueBDEx(get_TrxName(), "SELECT COALESCE(SUM(LineNetAmt), 0) FROM C_InvoiceLine WHERE"
        + " C_Invoice_ID = ?", get_ID());
    set_ValueNoCheck("TotalLines", total);
    set_ValueNoCheck("GrandTotal", total);
    set_ValueNoCheck("C_DocType_ID", get_ValueAsInt("C_DocTypeTarget_ID"));
    end(STATUS_Completed, ACTION_Close);
    return STATUS_Completed;
  }

  public boolean reverseCorrectIt() {
    Event before = EventManager.newEvent(IEventTopics.DOC_BEFORE_REVERSECORRECT, this);
    EventManager.getInstance().sendEvent(before);
    message = refusal(before);
    if (!message.isEmpty()) {
      return false;
    }
    MInvoice reversal = new MInvoice(getCtx(), 0, get_TrxName());
    for (int i = 0; i < get_ColumnCount(); i++) {
      String column = get_ColumnName(i);
      if (!column.matches("C_Invoice_ID|C_Invoice_UU|Created|CreatedBy|Updated|UpdatedBy|AD_Client_ID")) {
        reversal.set_ValueNoCheck(column, get_Value(i));
      }
    }
    BigDecimal total = ((BigDecimal) get_Value("GrandTotal")).negate();
    reversal.set_ValueNoCheck("DocumentNo", get_Value("DocumentNo") + "^");
    reversal.set_ValueNoCheck("TotalLines", total);
    reversal.set_ValueNoCheck("GrandTotal", total);
    reversal.set_ValueNoCheck("Reversal_ID", get_ID());
    reversal.end("RE", "--");
    reversal.saveEx();
    set_ValueNoCheck("Reversal_ID", reversal.get_ID());
    end("RE", "--");
    return true;
  }

  private static String refusal(Event event) {
    return event.getProperty(IEventManager.EVENT_ERROR_MESSAGES) instanceof List<?> errors && !errors.isEmpty()
        ? errors.get(0).toString() : "";
  }

  private void end(String status, String next) {
    set_ValueNoCheck("DocStatus", status);
    set_ValueNoCheck("DocAction", next);
    set_ValueNoCheck("Processed", true);
    set_ValueNoCheck("IsPaid", status.equals("RE"));
  }

  @Override
  public boolean voidIt() {
    return false;
  }

  @Override
  public boolean closeIt() {
    return false;
  }

  @Override
  public boolean reActivateIt() {
    return false;
  }

  @Override
  public String getDocStatus() {
    return get_ValueAsString("DocStatus");
  }

  @Override
  public String getProcessMsg() {
    return message;
  }
}

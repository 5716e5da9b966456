// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;
import org.adempiere.base.Model;
import org.compiere.process.DocAction;
import org.example.standin.DocumentSteps;

/**
 * The record of C_Order with the steps of a document, as far as credit is concerned.
 * Checked against org.adempiere.base/src/org/compiere/model/MOrder.java on release-12, release-13 and master.
 * Weaker than core: preparing asks for credit and does nothing else; completing touches no stock and makes no other document.
 */
@Model(table = "C_Order")
public class MOrder extends PO implements DocAction {
  public static final String Table_Name = "C_Order";
  public static final int Table_ID = 259;
  private static final long serialVersionUID = 1L;

  private final transient DocumentSteps steps = new DocumentSteps(this);

  public MOrder(Properties ctx, int C_Order_ID, String trxName) {
    super(ctx, C_Order_ID, trxName);
  }

  public MOrder(Properties ctx, ResultSet rs, String trxName) {
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
  public boolean processIt(String processAction) {
    return steps.process(processAction, this);
  }

  @Override
  public String prepareIt() {
    return steps.prepare();
  }

  @Override
  public String completeIt() {
    return steps.complete();
  }

  @Override
  public boolean voidIt() {
    return steps.end("VO");
  }

  @Override
  public boolean closeIt() {
    return steps.end("CL");
  }

  @Override
  public boolean reActivateIt() {
    return steps.reActivate();
  }

  @Override
  public String getDocStatus() {
    return get_ValueAsString("DocStatus");
  }

  @Override
  public String getProcessMsg() {
    return steps.message();
  }
}

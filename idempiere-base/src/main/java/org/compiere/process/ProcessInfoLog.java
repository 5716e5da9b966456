// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.process;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Timestamp;

/**
 * A line of the result; table and record make it zoom.
 * Checked against org.adempiere.base/src/org/compiere/process/ProcessInfoLog.java on release-12, release-13 and master.
 */
public class ProcessInfoLog implements Serializable {
  private static final long serialVersionUID = 1L;
  private static int lastLogId;

  private final int logId;
  private int id;
  private Timestamp date;
  private BigDecimal number;
  private String msg;
  private int tableId;
  private int recordId;

  public ProcessInfoLog(int P_ID, Timestamp P_Date, BigDecimal P_Number, String P_Msg) {
    this(P_ID, P_Date, P_Number, P_Msg, 0, 0);
  }

  public ProcessInfoLog(int P_ID, Timestamp P_Date, BigDecimal P_Number, String P_Msg, int AD_Table_ID, int Record_ID) {
    this(nextLogId(), P_ID, P_Date, P_Number, P_Msg, AD_Table_ID, Record_ID);
  }

  public ProcessInfoLog(int Log_ID, int P_ID, Timestamp P_Date, BigDecimal P_Number, String P_Msg, int AD_Table_ID,
      int Record_ID) {
    this.logId = Log_ID;
    this.id = P_ID;
    this.date = P_Date;
    this.number = P_Number;
    this.msg = P_Msg;
    this.tableId = AD_Table_ID;
    this.recordId = Record_ID;
  }

  private static synchronized int nextLogId() {
    return ++lastLogId;
  }

  public int getLog_ID() {
    return logId;
  }

  public int getP_ID() {
    return id;
  }

  public Timestamp getP_Date() {
    return date;
  }

  public BigDecimal getP_Number() {
    return number;
  }

  public String getP_Msg() {
    return msg;
  }

  public int getAD_Table_ID() {
    return tableId;
  }

  public int getRecord_ID() {
    return recordId;
  }
}

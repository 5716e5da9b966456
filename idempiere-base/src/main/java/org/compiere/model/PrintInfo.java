// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

/**
 * What a printed document belongs to.
 * Checked against org.adempiere.base/src/org/compiere/model/PrintInfo.java on release-12, release-13 and master.
 */
public class PrintInfo {
  private String name;
  private int tableId;
  private int recordId;
  private String recordUuid;
  private int businessPartnerId;
  private int processId;

  public PrintInfo(String Name, int AD_Table_ID, int Record_ID) {
    this(Name, AD_Table_ID, Record_ID, null, 0);
  }

  public PrintInfo(String Name, int AD_Table_ID, int Record_ID, int C_BPartner_ID) {
    this(Name, AD_Table_ID, Record_ID, null, C_BPartner_ID);
  }

  public PrintInfo(String Name, int AD_Table_ID, int Record_ID, String Record_UU, int C_BPartner_ID) {
    this.name = Name;
    this.tableId = AD_Table_ID;
    this.recordId = Record_ID;
    this.recordUuid = Record_UU;
    this.businessPartnerId = C_BPartner_ID;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getAD_Table_ID() {
    return tableId;
  }

  public int getRecord_ID() {
    return recordId;
  }

  public String getRecord_UU() {
    return recordUuid;
  }

  public int getC_BPartner_ID() {
    return businessPartnerId;
  }

  public int getAD_Process_ID() {
    return processId;
  }

  public void setAD_Process_ID(int AD_Process_ID) {
    this.processId = AD_Process_ID;
  }

  /** A print of a process that belongs to no partner. */
  public boolean isReport() {
    return processId != 0 && businessPartnerId == 0;
  }
}

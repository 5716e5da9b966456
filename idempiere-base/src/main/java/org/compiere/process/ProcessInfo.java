// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.process;

import java.io.File;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.adempiere.util.IProcessUI;

/**
 * What a process is started with and what it answers.
 * Checked against org.adempiere.base/src/org/compiere/process/ProcessInfo.java on release-12, release-13 and master.
 */
public class ProcessInfo implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String title;
  private final int processId;
  private int tableId;
  private int recordId;
  private String recordUuid;
  private List<Integer> recordIds;
  private int instanceId;
  private Integer clientId;
  private Integer userId;
  private String className;
  private String processUuid;
  private String transactionName;
  private String summary = "";
  private boolean error;
  private boolean batch;
  private ArrayList<ProcessInfoLog> logs;
  private ProcessInfoParameter[] parameters;
  private boolean export;
  private String exportFileExtension;
  private File exportFile;
  private transient IProcessUI processUi;

  public ProcessInfo(String Title, int AD_Process_ID) {
    this(Title, AD_Process_ID, 0, 0);
  }

  public ProcessInfo(String Title, int AD_Process_ID, int Table_ID, int Record_ID) {
    this(Title, AD_Process_ID, Table_ID, Record_ID, null);
  }

  public ProcessInfo(String Title, int AD_Process_ID, int Table_ID, int Record_ID, String Record_UU) {
    this.title = Title;
    this.processId = AD_Process_ID;
    this.tableId = Table_ID;
    this.recordId = Record_ID;
    this.recordUuid = Record_UU;
  }

  public String getTitle() {
    return title;
  }

  public int getAD_Process_ID() {
    return processId;
  }

  public int getTable_ID() {
    return tableId;
  }

  public void setTable_ID(int AD_Table_ID) {
    this.tableId = AD_Table_ID;
  }

  public int getRecord_ID() {
    return recordId;
  }

  public void setRecord_ID(int Record_ID) {
    this.recordId = Record_ID;
  }

  public String getRecord_UU() {
    return recordUuid;
  }

  public void setRecord_UU(String Record_UU) {
    this.recordUuid = Record_UU;
  }

  public List<Integer> getRecord_IDs() {
    return recordIds;
  }

  public void setRecord_IDs(List<Integer> Record_IDs) {
    this.recordIds = Record_IDs;
  }

  public int getAD_PInstance_ID() {
    return instanceId;
  }

  public void setAD_PInstance_ID(int AD_PInstance_ID) {
    this.instanceId = AD_PInstance_ID;
  }

  public Integer getAD_Client_ID() {
    return clientId;
  }

  public void setAD_Client_ID(int AD_Client_ID) {
    this.clientId = AD_Client_ID;
  }

  public Integer getAD_User_ID() {
    return userId;
  }

  public void setAD_User_ID(int AD_User_ID) {
    this.userId = AD_User_ID;
  }

  public String getClassName() {
    return className;
  }

  public void setClassName(String ClassName) {
    this.className = ClassName != null && ClassName.isEmpty() ? null : ClassName;
  }

  public String getAD_Process_UU() {
    return processUuid;
  }

  public void setAD_Process_UU(String AD_Process_UU) {
    this.processUuid = AD_Process_UU;
  }

  public String getTransactionName() {
    return transactionName;
  }

  public void setTransactionName(String trxName) {
    this.transactionName = trxName;
  }

  public boolean isBatch() {
    return batch;
  }

  public void setIsBatch(boolean batch) {
    this.batch = batch;
  }

  public IProcessUI getProcessUI() {
    return processUi;
  }

  public void setProcessUI(IProcessUI processUI) {
    this.processUi = processUI;
  }

  /** Without ampersands, which core takes for keyboard shortcuts. */
  public String getSummary() {
    return summary == null ? null : summary.replace("&", "");
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public void setSummary(String translatedSummary, boolean error) {
    this.summary = translatedSummary;
    this.error = error;
  }

  public void addSummary(String additionalSummary) {
    summary += additionalSummary;
  }

  public boolean isError() {
    return error;
  }

  public void setError(boolean error) {
    this.error = error;
  }

  public ProcessInfoParameter[] getParameter() {
    return parameters;
  }

  public void setParameter(ProcessInfoParameter[] parameter) {
    this.parameters = parameter;
  }

  public void addLog(int P_ID, Timestamp P_Date, BigDecimal P_Number, String P_Msg) {
    addLog(new ProcessInfoLog(P_ID, P_Date, P_Number, P_Msg));
  }

  public void addLog(int P_ID, Timestamp P_Date, BigDecimal P_Number, String P_Msg, int tableId, int recordId) {
    addLog(new ProcessInfoLog(P_ID, P_Date, P_Number, P_Msg, tableId, recordId));
  }

  public void addLog(ProcessInfoLog logEntry) {
    if (logEntry == null) {
      return;
    }
    if (logs == null) {
      logs = new ArrayList<>();
    }
    logs.add(logEntry);
  }

  /** Null when nothing was logged. */
  public ProcessInfoLog[] getLogs() {
    return logs == null ? null : logs.toArray(new ProcessInfoLog[0]);
  }

  public ArrayList<ProcessInfoLog> getLogList() {
    return logs;
  }

  public boolean isExport() {
    return export;
  }

  public void setExport(boolean export) {
    this.export = export;
  }

  public String getExportFileExtension() {
    return exportFileExtension;
  }

  public void setExportFileExtension(String exportFileExtension) {
    this.exportFileExtension = exportFileExtension;
  }

  public File getExportFile() {
    return exportFile;
  }

  public void setExportFile(File exportFile) {
    this.exportFile = exportFile;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.process;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import org.adempiere.base.annotation.Process;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.EventProperty;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.adempiere.util.IProcessUI;
import org.compiere.util.CLogger;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.compiere.util.Trx;
import org.example.standin.ParameterFields;
import org.example.standin.TrxEnd;
import org.osgi.service.event.Event;

/**
 * A process: fields filled, prepare, doIt, then commit or rollback, then postProcess outside the transaction.
 * Checked against org.adempiere.base/src/org/compiere/process/SvrProcess.java on release-12, release-13 and master.
 * Weaker than core: no AD_PInstance is read or written, so progress is only logged; no locking of records.
 */
@Process
public abstract class SvrProcess implements ProcessCall {
  public static final String PROCESS_INFO_CTX_KEY = "ProcessInfo";
  public static final String PROCESS_UI_CTX_KEY = "ProcessUI";
  protected static String MSG_SaveErrorRowNotFound = "@SaveErrorRowNotFound@";
  protected static String MSG_InvalidArguments = "@InvalidArguments@";

  protected CLogger log = CLogger.getCLogger(getClass());
  protected IProcessUI processUI;

  private final List<ProcessInfoLog> buffer = new ArrayList<>();
  private Properties ctx;
  private ProcessInfo info;
  private Trx trx;

  public SvrProcess() {}

  /** Without a transaction it opens, commits or rolls back and closes its own. */
  @Override
  public final boolean startProcess(Properties ctx, ProcessInfo pi, Trx trx) {
    this.ctx = ctx == null ? Env.getCtx() : ctx;
    this.info = pi;
    this.trx = trx == null ? Trx.get(Trx.createTrxName("SvrProcess"), true) : trx;
    info.setTransactionName(this.trx.getTrxName());
    info.setProcessUI(processUI);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
    try {
      boolean success = runInContext();
      if (trx == null) {
        end(success);
      } else {
        trx.addTrxEventListener(TrxEnd.whenClosed(this::afterTransaction));
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return !info.isError();
  }

  private boolean runInContext() {
    ctx.put(PROCESS_INFO_CTX_KEY, info);
    if (processUI != null) {
      ctx.put(PROCESS_UI_CTX_KEY, processUI);
    }
    try {
      return process();
    } finally {
      ctx.remove(PROCESS_INFO_CTX_KEY);
      ctx.remove(PROCESS_UI_CTX_KEY);
    }
  }

  private boolean process() {
    String message;
    boolean success = true;
    try {
      ParameterFields fields = new ParameterFields(this);
      if (!fields.isEmpty()) {
        fields.fill(getParameter());
      }
      prepare();
      message = doItBetweenEvents();
    } catch (Throwable e) {
      message = e.getLocalizedMessage() == null ? e.toString() : e.getLocalizedMessage();
      log.log(Level.SEVERE, Msg.parseTranslation(ctx, message), e.getCause() == null ? e : e.getCause());
      success = false;
    }
    success &= message == null || !message.startsWith("@Error@");
    if (success) {
      trx.getConnection();
      trx.addTrxEventListener(TrxEnd.whenCommitted(this::flushBuffer));
    }
    info.setSummary(Msg.parseTranslation(ctx, message), !success);
    return success;
  }

  private String doItBetweenEvents() throws Exception {
    String refused = firstError(IEventTopics.BEFORE_PROCESS);
    if (refused != null) {
      return "@Error@" + refused;
    }
    String message = doIt();
    if (message == null || message.startsWith("@Error@")) {
      return message;
    }
    refused = firstError(IEventTopics.AFTER_PROCESS);
    return refused == null ? message : "@Error@" + refused;
  }

  private String firstError(String topic) {
    Event event = EventManager.newEvent(topic, new EventProperty(IEventManager.EVENT_DATA, info),
        new EventProperty(IEventManager.PROCESS_UID_PROPERTY, info.getAD_Process_UU()),
        new EventProperty(IEventManager.CLASS_NAME_PROPERTY, info.getClassName()),
        new EventProperty(IEventManager.PROCESS_CLASS_NAME_PROPERTY, getClass().getName()));
    EventManager.getInstance().sendEvent(event);
    List<?> errors = (List<?>) event.getProperty(IEventManager.EVENT_ERROR_MESSAGES);
    return errors == null || errors.isEmpty() ? null : String.valueOf(errors.get(0));
  }

  private void end(boolean success) {
    if (success) {
      try {
        trx.commit(true);
      } catch (Exception e) {
        log.log(Level.SEVERE, "Commit failed.", e);
        info.addSummary("Commit Failed.");
        info.setError(true);
      }
    } else {
      trx.rollback();
    }
    trx.close();
    info.setTransactionName(null);
    afterTransaction();
  }

  private void afterTransaction() {
    trx = null;
    postProcess(!info.isError());
    firstError(IEventTopics.POST_PROCESS);
  }

  private void flushBuffer() {
    buffer.forEach(info::addLog);
    buffer.clear();
  }

  protected abstract void prepare();

  protected abstract String doIt() throws Exception;

  protected void postProcess(boolean success) {}

  protected void commitEx() throws SQLException {
    if (trx != null) {
      trx.commit(true);
    }
  }

  protected void rollback() {
    if (trx != null) {
      trx.rollback();
    }
  }

  public ProcessInfo getProcessInfo() {
    return info;
  }

  public Properties getCtx() {
    return ctx;
  }

  public String get_TrxName() {
    return trx == null ? null : trx.getTrxName();
  }

  protected String getName() {
    return info.getTitle();
  }

  protected int getAD_PInstance_ID() {
    return info.getAD_PInstance_ID();
  }

  protected int getTable_ID() {
    return info.getTable_ID();
  }

  protected int getRecord_ID() {
    return info.getRecord_ID();
  }

  protected List<Integer> getRecord_IDs() {
    return info.getRecord_IDs();
  }

  protected int getAD_User_ID() {
    return info.getAD_User_ID() == null ? -1 : info.getAD_User_ID();
  }

  protected int getAD_Client_ID() {
    return info.getAD_Client_ID() == null ? 0 : info.getAD_Client_ID();
  }

  protected ProcessInfoParameter[] getParameter() {
    return info.getParameter() == null ? new ProcessInfoParameter[0] : info.getParameter();
  }

  public void addLog(String msg) {
    if (msg != null) {
      addLog(0, null, null, msg);
    }
  }

  public void addLog(int id, Timestamp date, BigDecimal number, String msg) {
    info.addLog(id, date, number, msg);
  }

  public void addLog(int id, Timestamp date, BigDecimal number, String msg, int tableId, int recordId) {
    info.addLog(id, date, number, msg, tableId, recordId);
  }

  /** Added to the log only when the process was committed. */
  public void addBufferLog(int id, Timestamp date, BigDecimal number, String msg, int tableId, int recordId) {
    buffer.add(new ProcessInfoLog(id, date, number, msg, tableId, recordId));
  }

  @Override
  public void setProcessUI(IProcessUI monitor) {
    processUI = monitor;
  }

  protected void statusUpdate(String message) {
    if (processUI != null) {
      processUI.statusUpdate(message);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.adempiere.util.ProcessUtil;
import org.compiere.process.ProcessInfo;
import org.compiere.process.ProcessInfoParameter;
import org.compiere.util.Env;
import org.compiere.util.Trx;

/**
 * Runs a process as the scheduler does: one transaction, no user interface, no currency in the context. Used by tests, the
 * demo and the benchmark. As in core, parameters of AD_Process_Para that were not given are passed empty.
 */
public final class ProcessRun {
  private final Properties ctx;
  private final String process;
  private final List<ProcessInfoParameter> parameters = new ArrayList<>();
  private int tableId;
  private int recordId;

  private ProcessRun(Properties ctx, String process) {
    this.ctx = ctx;
    this.process = process;
  }

  /** A process by AD_Process.Value or by class name. */
  public static ProcessRun of(Properties ctx, String process) {
    return new ProcessRun(ctx, process);
  }

  /** A context with a tenant, an organisation (0 for all) and a user, in this language. */
  public static Properties context(int clientId, int orgId, int userId, String language) {
    Properties ctx = new Properties();
    Env.setContext(ctx, Env.AD_CLIENT_ID, clientId);
    Env.setContext(ctx, Env.AD_ORG_ID, orgId);
    Env.setContext(ctx, Env.AD_USER_ID, userId);
    Env.setContext(ctx, Env.LANGUAGE, language);
    return ctx;
  }

  /** Started from a window: the record it stands on. */
  public ProcessRun on(int tableId, int recordId) {
    this.tableId = tableId;
    this.recordId = recordId;
    return this;
  }

  /** A value as core passes it: String (flags as Y and N), BigDecimal or Timestamp. */
  public ProcessRun with(String name, Object value) {
    parameters.add(new ProcessInfoParameter(name, value, null, null, null));
    return this;
  }

  public ProcessRun with(Map<String, ?> values) {
    values.forEach(this::with);
    return this;
  }

  /** Runs and answers; {@link ProcessInfo#isError()} tells whether all was rolled back. */
  public ProcessInfo run() {
    Object[] row = Rows.first(null, "SELECT AD_Process_ID, Classname, CAST(AD_Process_UU AS VARCHAR(36)), Name"
        + " FROM AD_Process WHERE Value = ? OR Classname = ?", rs -> new Object[] {rs.getInt(1), rs.getString(2),
            rs.getString(3), rs.getString(4)}, process, process);
    int id = row == null ? 0 : (Integer) row[0];
    ProcessInfo info = new ProcessInfo(row == null ? process : (String) row[3], id, tableId, recordId);
    info.setClassName(row == null ? process : (String) row[1]);
    info.setAD_Process_UU(row == null ? null : (String) row[2]);
    info.setIsBatch(true);
    addEmptyParameters(id);
    info.setParameter(parameters.toArray(new ProcessInfoParameter[0]));
    Properties before = Env.getCtx();
    Env.setCtx(ctx);
    try {
      return run(ctx, info);
    } finally {
      Env.setCtx(before);
    }
  }

  /** Runs what a dialog asked the parameters of. */
  public static ProcessInfo start(Properties ctx, ProcessInfo info) {
    Rows.first(null, "SELECT Classname, CAST(AD_Process_UU AS VARCHAR(36)) FROM AD_Process WHERE AD_Process_ID = ?", row -> {
      info.setClassName(row.getString(1));
      info.setAD_Process_UU(row.getString(2));
      return info;
    }, info.getAD_Process_ID());
    return run(ctx, info);
  }

  public static String nameOf(int process, String language) {
    return Rows.first(null, "SELECT COALESCE(t.Name, p.Name) FROM AD_Process p LEFT JOIN AD_Process_Trl t"
        + " ON t.AD_Process_ID = p.AD_Process_ID AND t.AD_Language = ? WHERE p.AD_Process_ID = ?", row -> row.getString(1), language,
        process);
  }

  private static ProcessInfo run(Properties ctx, ProcessInfo info) {
    info.setAD_Client_ID(Env.getAD_Client_ID(ctx));
    info.setAD_User_ID(Env.getAD_User_ID(ctx));
    ProcessUtil.startJavaProcess(ctx, info, Trx.get(Trx.createTrxName("ProcessRun"), true));
    return info;
  }

  private void addEmptyParameters(int processId) {
    Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    parameters.forEach(parameter -> given.add(parameter.getParameterName()));
    Rows.all(null, "SELECT ColumnName FROM AD_Process_Para WHERE AD_Process_ID = ? AND IsActive = 'Y' ORDER BY SeqNo",
        rs -> rs.getString(1), processId).stream().filter(name -> !given.contains(name))
        .forEach(name -> with(name, (Object) null));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.adempiere.webui.apps.ProcessModalDialog;
import org.adempiere.webui.event.DialogEvents;
import org.adempiere.webui.panel.ADForm;
import org.adempiere.webui.window.Dialog;
import org.compiere.model.MProcess;
import org.compiere.model.MRole;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.process.ProcessInfoParameter;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.zkoss.zk.ui.event.Event;
import org.zkoss.zk.ui.event.EventListener;

/** Starts processes in the client's own dialog, for those whose role may run them, and tells when one has done its work. */
final class Deeds {
  /** What hears of a process that was run, not of one that was cancelled. */
  interface Done {
    void done(ProcessInfo info);
  }

  private final ScreenTexts texts;
  private final ADForm form;
  private final Runnable cancelled;
  private final Map<Action, Integer> processes = new EnumMap<>(Action.class);

  /** @param cancelled hears that a dialog was closed and nothing done */
  Deeds(ScreenTexts texts, ADForm form, Runnable cancelled) {
    this.texts = texts;
    this.form = form;
    this.cancelled = cancelled;
    MRole role = MRole.getDefault(texts.ctx(), false);
    for (Action action : Action.values()) {
      int process = MProcess.getProcess_ID(action.process(), null);
      if (process > 0 && Boolean.TRUE.equals(role.getProcessAccess(process))) {
        processes.put(action, process);
      }
    }
  }

  boolean allows(Action action) {
    return processes.containsKey(action);
  }

  String nameOf(Action action) {
    return Msg.translate(texts.ctx(), action.element());
  }

  /** With the defaults of the process, which read the context of the window. */
  void start(Action action, String table, int record, Done done) {
    show(new ProcessModalDialog(listener(action, done), form.getWindowNo(), info(action, table, record), false));
  }

  /** With these values, all others empty. */
  void start(Action action, String table, int record, Map<String, ?> values, Done done) {
    show(action, info(action, table, record), values.entrySet().stream()
        .map(value -> new ProcessInfoParameter(value.getKey(), value.getValue(), null, null, null)).toArray(ProcessInfoParameter[]::new),
        done);
  }

  /**
   * The dialog has read the values when it is there; left in the info, they and not what is typed would be the parameters of the run.
   */
  private void show(Action action, ProcessInfo info, ProcessInfoParameter[] values, Done done) {
    info.setParameter(values);
    ProcessModalDialog dialog = new ProcessModalDialog(listener(action, done), form.getWindowNo(), false, info);
    info.setParameter(null);
    show(dialog);
  }

  private ProcessInfo info(Action action, String table, int record) {
    return info(action, MTable.getTable_ID(table), record);
  }

  private ProcessInfo info(Action action, int table, int record) {
    ProcessInfo info = new ProcessInfo(nameOf(action), processes.get(action), table, record);
    info.setAD_Client_ID(Env.getAD_Client_ID(texts.ctx()));
    info.setAD_User_ID(Env.getAD_User_ID(texts.ctx()));
    return info;
  }

  private void show(ProcessModalDialog dialog) {
    if (dialog.isValid()) {
      dialog.setBorder("normal");
      form.appendChild(dialog);
      dialog.doHighlighted();
      dialog.focus();
    }
  }

  private EventListener<Event> listener(Action action, Done done) {
    return event -> {
      if (DialogEvents.ON_WINDOW_CLOSE.equals(event.getName()) && event.getTarget() instanceof ProcessModalDialog dialog) {
        if (dialog.isCancel()) {
          cancelled.run();
        } else {
          finished(action, dialog.getProcessInfo(), done);
        }
      }
    };
  }

  /** Keys are numbers once they were stored, and the editors of records want keys. */
  private static ProcessInfoParameter[] typed(ProcessInfo info) {
    ProcessInfoParameter[] stored = info.getParameter() == null ? new ProcessInfoParameter[0] : info.getParameter();
    return Arrays.stream(stored).map(each -> new ProcessInfoParameter(each.getParameterName(),
        each.getParameter() instanceof BigDecimal key && each.getParameterName().endsWith("_ID") ? (Object) key.intValue() : each.getParameter(),
        null, null, null)).toArray(ProcessInfoParameter[]::new);
  }

  /** What was refused comes back with everything that was typed. */
  private void finished(Action action, ProcessInfo info, Done done) {
    String summary = Msg.parseTranslation(texts.ctx(), info.getSummary());
    if (info.isError()) {
      show(action, info(action, info.getTable_ID(), info.getRecord_ID()), typed(info), done);
      Dialog.error(form.getWindowNo(), "Error", summary);
    } else {
      info.setSummary(summary);
      done.done(info);
    }
  }
}

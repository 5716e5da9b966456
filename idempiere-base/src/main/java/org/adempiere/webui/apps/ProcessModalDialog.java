// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.apps;

import java.io.File;
import java.io.FileNotFoundException;
import java.util.List;
import org.adempiere.exceptions.AdempiereException;
import org.adempiere.webui.component.Window;
import org.adempiere.webui.event.DialogEvents;
import org.compiere.process.ProcessInfo;
import org.compiere.process.ProcessInfoParameter;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.standin.ParameterEditor;
import org.example.standin.ProcessRun;
import org.zkoss.zk.ui.event.Event;
import org.zkoss.zk.ui.event.EventListener;
import org.zkoss.zk.ui.event.Events;
import org.zkoss.zul.Button;
import org.zkoss.zul.Div;
import org.zkoss.zul.Filedownload;
import org.zkoss.zul.Label;

/**
 * Asks for the parameters of a process and runs it.
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/apps/ProcessModalDialog.java on release-12, release-13 and
 * master.
 * As in core, parameters that the info has already are those of the run, whatever is typed.
 * Weaker than core: plain editors, no display logic, nothing saved; runs within the request, so that no progress shows.
 */
public class ProcessModalDialog extends Window implements EventListener<Event>, DialogEvents {
  private static final long serialVersionUID = 1L;

  private final int windowNo;
  private final ProcessInfo info;
  private final List<ParameterEditor> editors;
  private boolean cancelled;

  /** Shows the values of the info in place of the defaults, unless it is a repetition. */
  public ProcessModalDialog(EventListener<Event> listener, int WindowNo, boolean isReRun, ProcessInfo pi) {
    this(listener, WindowNo, pi, false);
    if (!isReRun) {
      editors.forEach(editor -> editor.take(pi.getParameter()));
    }
  }

  public ProcessModalDialog(EventListener<Event> listener, int WindowNo, ProcessInfo pi, boolean autoStart) {
    windowNo = WindowNo;
    info = pi;
    editors = ParameterEditor.of(pi.getAD_Process_ID(), Env.getCtx(), WindowNo);
    if (listener != null) {
      addEventListener(ON_WINDOW_CLOSE, listener);
    }
    addEventListener(Events.ON_OK, event -> start());
    addEventListener(Events.ON_CANCEL, event -> cancel());
    lay();
  }

  private void lay() {
    setTitle(ProcessRun.nameOf(info.getAD_Process_ID(), Env.getAD_Language(Env.getCtx())));
    setSclass("popup-dialog process-modal-dialog");
    setBorder("normal");
    setWidth("min(560px, 96vw)");
    Div table = new Div();
    table.setStyle("display: grid; grid-template-columns: minmax(100px, 30%) minmax(0, 1fr); gap: 8px; align-items: center; padding: 10px");
    for (ParameterEditor editor : editors) {
      table.appendChild(new Label(editor.label()));
      table.appendChild(editor.component());
    }
    appendChild(table);
    Div buttons = new Div();
    buttons.setStyle("display: flex; gap: 8px; justify-content: flex-end; padding: 6px 10px");
    buttons.appendChild(button("Ok", "OK"));
    buttons.appendChild(button("Cancel", Msg.getMsg(Env.getCtx(), "Cancel")));
    appendChild(buttons);
  }

  private Button button(String id, String label) {
    Button button = new Button(label);
    button.setId(id);
    button.addEventListener(Events.ON_CLICK, this);
    return button;
  }

  @Override
  public void onEvent(Event event) {
    if (event.getTarget().getId().equals("Ok")) {
      start();
    } else {
      cancel();
    }
  }

  private void start() {
    if (info.getParameter() == null) {
      info.setParameter(editors.stream().map(ParameterEditor::parameter).toArray(ProcessInfoParameter[]::new));
    }
    ProcessRun.start(Env.getCtx(), info);
    if (info.getExportFile() != null) {
      download(info.getExportFile());
    }
    dispose();
  }

  private static void download(File file) {
    try {
      Filedownload.save(file, "application/pdf");
    } catch (FileNotFoundException e) {
      throw new AdempiereException(e);
    }
  }

  private void cancel() {
    cancelled = true;
    dispose();
  }

  public boolean isCancel() {
    return cancelled;
  }

  public boolean isValid() {
    return true;
  }

  public ProcessInfo getProcessInfo() {
    return info;
  }

  public int getWindowNo() {
    return windowNo;
  }

  @Override
  public void focus() {
    editors.stream().findFirst().ifPresent(editor -> editor.component().focus());
  }
}

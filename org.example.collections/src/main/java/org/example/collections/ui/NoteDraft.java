// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import org.compiere.util.Env;
import org.example.collections.receivable.CustomerId;
import org.zkoss.zk.ui.util.Clients;
import org.zkoss.zul.Div;
import org.zkoss.zul.Textbox;

/**
 * What is typed during a call, and later goes into the talk. The browser keeps each key stroke for the tab, by user and customer, so that
 * neither another customer nor a lost session takes it away; it is gone when it was noted, or when the tab is closed.
 */
final class NoteDraft {
  private static final int LONGEST = 2000;

  private final ScreenTexts texts;
  private Textbox box;
  private String key = "";

  NoteDraft(ScreenTexts texts) {
    this.texts = texts;
  }

  Div field(CustomerId customer) {
    key = "col-note-" + Env.getAD_Client_ID(texts.ctx()) + "-" + Env.getAD_User_ID(texts.ctx()) + "-" + customer.value();
    box = new Textbox();
    box.setId("note");
    box.setMultiline(true);
    box.setRows(2);
    box.setMaxlength(LONGEST);
    box.setPlaceholder(texts.say("COL_NoteDraft"));
    box.setSclass("col-note");
    box.setWidgetListener("onKeyUp", "sessionStorage.setItem('" + key + "', this.getInputNode().value)");
    box.setWidgetListener("onBind", "var kept = sessionStorage.getItem('" + key + "');"
        + "if (kept) { this.setValue(kept); this.fire('onChange', {value: kept}, {toServer: true}); }");
    return Parts.div("col-draft", Parts.titled(box, texts.say("COL_NoteDraft")));
  }

  String text() {
    return box.getValue();
  }

  void clear() {
    box.setValue("");
    Clients.evalJavaScript("sessionStorage.removeItem('" + key + "')");
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.io.ByteArrayInputStream;
import org.adempiere.webui.apps.AEnv;
import org.adempiere.webui.window.SimplePDFViewer;
import org.example.collections.receivable.CustomerId;
import org.example.collections.work.CustomerEvent;
import org.example.collections.work.CustomerFile;
import org.zkoss.zk.ui.Component;
import org.zkoss.zul.Div;

/** What happened, latest first: talks, letters with their document, promises, disputes, plans and holds, and what can be done about them. */
final class EventsSection extends Div {
  private static final long serialVersionUID = 1L;

  /** What hears that something is to be done about what happened. */
  interface Start {
    void about(CustomerEvent event, Action action, Component pressed);
  }

  private final transient ScreenTexts texts;
  private final transient CustomerId customer;
  private final transient Deeds deeds;
  private final transient Start start;

  EventsSection(ScreenTexts texts, CustomerFile file, Deeds deeds, Start start) {
    this.texts = texts;
    customer = file.card().customer();
    this.deeds = deeds;
    this.start = start;
    setId("events");
    setSclass("col-section col-wide");
    appendChild(Parts.heading(texts.say("COL_WhatHappened"), "3"));
    if (file.events().isEmpty()) {
      appendChild(Parts.label(texts.say("COL_NothingHappened"), "col-small"));
    }
    file.events().forEach(event -> appendChild(event(event)));
  }

  private Div event(CustomerEvent event) {
    Div first = Parts.div("col-event-line", Parts.icon(icon(event)),
        Parts.label(texts.time(event.time()), "col-small"), Zoom.to(texts.say("COL_Event_" + event.kind().name()), event.record()),
        Parts.label(joined(event.what(), event.state()), "col-strong"));
    event.amount().ifPresent(amount -> first.appendChild(Parts.label(texts.amount(amount), "")));
    event.until().ifPresent(day -> first.appendChild(Parts.label(texts.say("COL_UntilDay", texts.day(day)), "col-small")));
    first.appendChild(Parts.label(event.who(), "col-small"));
    Div all = Parts.div("col-event", first);
    if (!event.text().isEmpty()) {
      all.appendChild(Parts.label(event.text(), "col-text"));
    }
    Div actions = actions(event);
    if (!actions.getChildren().isEmpty()) {
      all.appendChild(actions);
    }
    return all;
  }

  private Div actions(CustomerEvent event) {
    Div actions = Parts.div("col-actions");
    if (event.document() > 0) {
      actions.appendChild(Parts.link(texts.say("COL_ShowLetter"), pressed -> preview(event)));
    }
    Action.about(event).stream().filter(deeds::allows).forEach(action ->
        actions.appendChild(Parts.link(deeds.nameOf(action), pressed -> start.about(event, action, pressed.getTarget()))));
    return actions;
  }

  private void preview(CustomerEvent event) {
    byte[] pdf = BackgroundReading.read(services -> services.workbench().files().document(customer, event.document()));
    AEnv.showCenterScreen(new SimplePDFViewer(event.text(), new ByteArrayInputStream(pdf)));
  }

  private static String joined(String what, String state) {
    return what.isEmpty() || state.isEmpty() ? what + state : what + ", " + state;
  }

  private static String icon(CustomerEvent event) {
    return switch (event.kind()) {
      case CONTACT -> event.document() > 0 ? "z-icon-envelope-o" : "z-icon-comment-o";
      case PROMISE -> "z-icon-handshake-o";
      case DISPUTE -> "z-icon-exclamation-circle";
      case PLAN -> "z-icon-calendar";
      case HOLD -> "z-icon-lock";
      case LETTER, NOTICE -> "z-icon-envelope-o";
    };
  }
}

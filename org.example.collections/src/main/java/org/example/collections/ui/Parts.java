// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zkoss.zk.ui.Component;
import org.zkoss.zk.ui.HtmlBasedComponent;
import org.zkoss.zk.ui.event.Event;
import org.zkoss.zk.ui.event.EventListener;
import org.zkoss.zk.ui.event.Events;
import org.zkoss.zul.A;
import org.zkoss.zul.Button;
import org.zkoss.zul.Div;
import org.zkoss.zul.Label;
import org.zkoss.zul.Span;
import org.zkoss.zul.Style;

/** Small parts that screens are made of; looks are classes, never styles of a single part. */
final class Parts {
  private Parts() {}

  static Div div(String sclass, Component... children) {
    Div div = new Div();
    div.setSclass(sclass);
    for (Component child : children) {
      div.appendChild(child);
    }
    return div;
  }

  static Label label(String text, String sclass) {
    Label label = new Label(text);
    label.setSclass(sclass);
    return label;
  }

  /** Decoration that screen readers pass over. */
  static Span icon(String icon) {
    Span span = new Span();
    span.setSclass("col-icon " + icon);
    span.setClientAttribute("aria-hidden", "true");
    return span;
  }

  /** A heading that screen readers know as one. */
  static Label heading(String text, String level) {
    Label label = label(text, "col-heading");
    label.setClientAttribute("role", "heading");
    label.setClientAttribute("aria-level", level);
    return label;
  }

  /** @param icon of the font, as in z-icon-phone */
  static Button button(String id, String text, String icon, EventListener<Event> pressed) {
    Button button = new Button(text);
    button.setId(id);
    button.setIconSclass(icon);
    button.setSclass("col-button");
    button.addEventListener(Events.ON_CLICK, pressed);
    return button;
  }

  /** Text that leads somewhere within the client. */
  static A link(String text, EventListener<Event> pressed) {
    A link = new A(text);
    link.setSclass("col-link");
    link.addEventListener(Events.ON_CLICK, pressed);
    return link;
  }

  /** Text that the device opens: {@code tel:} or {@code mailto:}. */
  static A address(String text, String href, String icon) {
    A link = new A(text);
    link.setHref(href);
    link.setIconSclass(icon);
    link.setSclass("col-link");
    return link;
  }

  static <C extends HtmlBasedComponent> C titled(C component, String title) {
    component.setTooltiptext(title);
    component.setClientAttribute("aria-label", title);
    return component;
  }

  /** A file beside these classes. */
  static Style styles(String file) {
    try (InputStream in = Parts.class.getResourceAsStream(file)) {
      Style style = new Style();
      style.setContent(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return style;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.util.ArrayList;
import java.util.List;
import org.example.collections.work.CustomerCard;
import org.zkoss.zul.A;
import org.zkoss.zul.Div;

/** Who the customer is, who looks after it, and the way to its window. */
final class CustomerHeading extends Div {
  private static final long serialVersionUID = 1L;

  /** What is there whatever a role may do. */
  static final String OPEN_WINDOW = "openWindow";

  CustomerHeading(ScreenTexts texts, CustomerCard card) {
    setSclass("col-card");
    A window = Zoom.to(texts.say("COL_ZoomTo"), CustomerPane.CUSTOMER, card.customer().value());
    window.setId(OPEN_WINDOW);
    appendChild(Parts.heading(card.name(), "2"));
    appendChild(Parts.label(line(texts, card), "col-small"));
    appendChild(window);
    card.snoozedUntil().ifPresent(day -> appendChild(Parts.label(texts.say("COL_SnoozedUntilDay", texts.day(day)), "col-warning")));
  }

  private static String line(ScreenTexts texts, CustomerCard card) {
    List<String> parts = new ArrayList<>(List.of(card.value(), card.group()));
    if (!card.collector().isEmpty()) {
      parts.add(texts.say("COL_CardCollector", card.collector()));
    }
    if (!card.salesRep().isEmpty()) {
      parts.add(texts.say("COL_CardSales", card.salesRep()));
    }
    return String.join("; ", parts);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import org.example.collections.contact.MailLink;
import org.example.collections.contact.PhoneLink;
import org.example.collections.work.ContactPerson;
import org.example.collections.work.CustomerCard;
import org.zkoss.zul.Div;

/** Who can be called or written to. */
final class PeopleSection extends Div {
  private static final long serialVersionUID = 1L;

  PeopleSection(ScreenTexts texts, CustomerCard card) {
    setSclass("col-section");
    appendChild(Parts.heading(texts.say("COL_Who"), "3"));
    if (card.people().isEmpty()) {
      appendChild(Parts.label(texts.say("COL_NobodyKnown"), "col-small"));
    }
    card.people().forEach(person -> appendChild(person(texts, person)));
  }

  private static Div person(ScreenTexts texts, ContactPerson person) {
    Div line = Parts.div("col-person", Parts.label(person.name(), "col-name"), Parts.label(person.title(), "col-small"));
    if (person.dunningContact()) {
      line.appendChild(Parts.label(texts.say("COL_GetsLetters"), "col-small"));
    }
    PhoneLink.of(person.phone()).ifPresent(link -> line.appendChild(Parts.address(person.phone(), link, "z-icon-phone")));
    MailLink.of(person.email()).ifPresent(link -> line.appendChild(Parts.address(person.email(), link, "z-icon-envelope-o")));
    return line;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.util.List;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.example.collections.contact.ContactLinks;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/** Keeps the links of a contact person in step with the numbers and the address, however they are spelt. */
@Component(service = {}, immediate = true)
public final class ContactLinksHandler extends AbstractEventHandler {
  private static final String PERSON = "AD_User";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    registerTableEvent(IEventTopics.PO_BEFORE_NEW, PERSON);
    registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, PERSON);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO person = getPO(event);
    if (person.is_ValueChanged("Phone") || person.is_ValueChanged("Phone2") || person.is_ValueChanged("EMail")) {
      String links = ContactLinks.of(List.of(text(person, "Phone"), text(person, "Phone2")), text(person, "EMail"));
      person.set_ValueOfColumn("COL_ContactLinks", links.isEmpty() ? null : links);
    }
  }

  private static String text(PO person, String column) {
    String value = person.get_ValueAsString(column);
    return value == null ? "" : value;
  }
}

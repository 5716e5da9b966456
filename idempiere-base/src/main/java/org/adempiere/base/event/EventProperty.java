// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event;

/**
 * A named value of an event.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/EventProperty.java on release-12, release-13 and master.
 */
public class EventProperty {
  public String name;
  public Object value;

  public EventProperty(String name, Object value) {
    this.name = name;
    this.value = value;
  }
}

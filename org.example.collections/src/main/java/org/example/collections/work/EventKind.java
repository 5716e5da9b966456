// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

/** What happened with a customer. Message key: COL_Event_ and the name. */
public enum EventKind {
  CONTACT, PROMISE, DISPUTE, PLAN, HOLD, LETTER, NOTICE
}

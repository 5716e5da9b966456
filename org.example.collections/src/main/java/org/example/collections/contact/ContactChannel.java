// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** How a contact took place. NOTE: no contact at all, the system or a colleague notes something. */
public enum ContactChannel {
  CALL_OUT, CALL_IN, EMAIL, LETTER, VISIT, CHAT, TEXT_MESSAGE, NOTE
}

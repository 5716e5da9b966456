// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** Port: contact persons of customers whose numbers and addresses have no links yet, as before the install or after an import. */
public interface UnlinkedContacts {
  /** @return persons that have links now */
  int link();
}

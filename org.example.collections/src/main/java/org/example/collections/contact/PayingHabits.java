// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;

/** Port: how late customers use to pay, a figure that changes slowly and is kept with them. */
public interface PayingHabits {
  /** Of customers with open invoices, from what they paid since a day. @return customers written */
  int refresh(LocalDate since);
}

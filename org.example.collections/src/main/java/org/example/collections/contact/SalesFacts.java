// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;

/** Port: holds, promises and disputes of customers, by their sales representative. */
public interface SalesFacts {
  /** In the order of sales representative and customer; customers without one are left out. */
  List<SalesFact> on(LocalDate day);

  /** Puts a notice on the representative's desk. */
  void tell(SalesFact first, String text);
}

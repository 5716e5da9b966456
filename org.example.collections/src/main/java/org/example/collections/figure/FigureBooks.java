// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.example.collections.money.Currency;

/** Port: the tenant's receivables ledger, read in sets. */
public interface FigureBooks {
  /** The tenant's currency, in which figures are kept. */
  Currency currency();

  /** Customers with something open at the end of the day, each once, in the order of their keys. */
  void forEach(LocalDate day, Consumer<OpenAccount> consumer);

  /** Billed after the first day, up to and including the last, less credit notes; one for each organisation and currency. */
  List<Billed> billed(LocalDate after, LocalDate upTo);
}

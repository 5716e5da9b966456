// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.function.Consumer;

/** Port: the accounts of the customers in a run's scope, each once, page by page. */
public interface CustomerAccounts {
  /** Customers with at least one open item in the scope; as of {@code request.date()}. */
  void forEach(DunningRunRequest request, Consumer<CustomerAccount> consumer);
}

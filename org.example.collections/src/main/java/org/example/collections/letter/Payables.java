// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Collection;
import java.util.Map;

/** Finds invoices by the references customers quote, for all references at once. */
public interface Payables {
  /** Those the tenant has; a reference that only looks like one of ours is not among them. */
  Map<PaymentReference, Payable> find(Collection<PaymentReference> references);
}

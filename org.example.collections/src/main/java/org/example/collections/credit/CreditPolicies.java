// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.Optional;
import org.example.collections.receivable.CustomerId;

/** Port: the policy that applies to a customer. */
public interface CreditPolicies {
  /** Empty when neither customer, group nor tenant has one: then nothing is checked here. */
  Optional<CreditPolicy> of(CustomerId customer);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** Port: the tenant's rules per outcome. */
public interface OutcomePolicies {
  OutcomePolicy current();
}

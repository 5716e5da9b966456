// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Port: the tenant's dunning settings. */
public interface DunningPolicies {
  /** All active procedures with all their levels, inactive ones too. */
  DunningPolicy current();
}

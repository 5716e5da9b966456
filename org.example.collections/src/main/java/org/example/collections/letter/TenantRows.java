// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tenant needs before its first run. Each method creates what is missing and leaves alone what is there. */
public interface TenantRows {
  /** The tenant's settings. @return true when they were created */
  boolean setting();

  /**
   * Makes whoever is at work the collector of customers who have none, where the settings name nobody: else the worklist of a new
   * tenant would be empty. Nobody of another tenant.
   *
   * @return true when the settings name him from now on
   */
  boolean collector();

  /**
   * The default procedure with its levels, texts and translations; the tenant's default only when it has none.
   *
   * @param texts by language, e.g. de_DE; English must be among them
   * @return records created
   */
  int ladder(List<DefaultLevel> levels, Map<String, SeedTexts> texts);

  /** Another procedure that customers without one of their own follow. */
  Optional<OtherDefault> otherDefault();

  /** The level of broken plans beside the ladder, and its place in the settings when they name none. @return records created */
  int planLevel(DefaultLevel level, Map<String, SeedTexts> texts);

  /**
   * The law of a country: base rates and interest rules.
   *
   * @param countryCode two letters
   * @return records created; none when the server does not know the country
   */
  int law(String countryCode, List<DefaultBaseRate> rates, List<DefaultInterestRule> rules);

  /** The request type of tasks. @return true when it was created */
  boolean requestType();

  /** The daily scheduler entry, inactive. @return true when it was created */
  boolean scheduler();

  /** A rule for each outcome of a contact, and the daily scheduler entry that judges promises, inactive. @return records created */
  int conversation();

  /** The matcher by reference, behind those the tenant has, for core's bank statements. @return true when it was created */
  boolean statementMatcher();
}

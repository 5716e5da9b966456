// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import org.example.collections.receivable.CustomerType;

/**
 * A German interest rule that set-up writes (BGB 286 and 288, in force since 29 July 2014), to be maintained in the window from then
 * on.
 *
 * @param points above the base rate
 * @param lumpSumEur euro per invoice
 */
public record DefaultInterestRule(CustomerType customer, String points, String lumpSumEur) {
  public static final String VALID_FROM = "2014-07-29";

  public static final List<DefaultInterestRule> GERMANY = List.of(
      new DefaultInterestRule(CustomerType.CONSUMER, "5", "0"), new DefaultInterestRule(CustomerType.BUSINESS, "9", "40"));
}

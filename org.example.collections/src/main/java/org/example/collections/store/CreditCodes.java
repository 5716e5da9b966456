// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import org.example.collections.credit.CreditMode;
import org.example.collections.credit.LimitType;
import org.example.collections.credit.WhenFree;

/** What the lists of the dictionary store for the domain's words. */
final class CreditCodes {
  private static final Map<String, CreditMode> MODES =
      Map.of("O", CreditMode.OFF, "W", CreditMode.WARN, "E", CreditMode.ENFORCE, "H", CreditMode.HOLD_ALL);
  private static final Map<String, LimitType> LIMITS =
      Map.of("N", LimitType.INTERNAL, "I", LimitType.INSURED, "T", LimitType.TEMPORARY);

  private CreditCodes() {}

  static CreditMode mode(String code) {
    return MODES.getOrDefault(code, CreditMode.ENFORCE);
  }

  static LimitType limitType(String code) {
    return LIMITS.getOrDefault(code, LimitType.INTERNAL);
  }

  static WhenFree whenFree(String code) {
    return code.equals("O") ? WhenFree.OFFER : WhenFree.COMPLETE;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a user fills in to log a promise. */
final class PromiseParameters {
  private PromiseParameters() {
  }

  /** @param amount null: all that is open; @param on null: left empty */
  static Map<String, Object> promise(String amount, LocalDate on, Object... more) {
    Map<String, Object> parameters = new HashMap<>(Map.of("COL_ContactChannel", "CI", "COL_IsConfidential", "N", "COL_Outcome", "PR",
        "COL_Note", "waits for a customer of his own"));
    if (amount != null) {
      parameters.put("COL_Amount", new BigDecimal(amount));
    }
    if (on != null) {
      parameters.put("COL_PromisedOn", Timestamp.valueOf(on.atStartOfDay()));
    }
    for (int i = 0; i < more.length; i += 2) {
      parameters.put((String) more[i], more[i + 1]);
    }
    return parameters;
  }
}

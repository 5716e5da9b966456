// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderKindTest {
  @ParameterizedTest(name = "subtype {0}, payment rule {1}: {2}")
  @CsvSource({"OB, P, QUOTATION", "ON, B, QUOTATION", "PR, P, PREPAID", "RM, B, RETURN", "SO, B, CASH", "WI, B, CASH", "SO, P, STANDARD",
      "WP, S, STANDARD", "'', P, STANDARD"})
  void theDocumentTypeDecidesBeforeThePaymentRule(String subtype, String paymentRule, OrderKind kind) {
    assertThat(OrderKind.ofSale(subtype, paymentRule)).isEqualTo(kind);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReferenceTest {
  @Test
  void becomesAReferenceAndIsReadBack() {
    for (PaymentReference reference : new PaymentReference[] {PaymentReference.ofInvoice(1000123), PaymentReference.ofNotice(Integer.MAX_VALUE),
        PaymentReference.ofAccount(1000007), PaymentReference.ofInstalment(1000007, 3), PaymentReference.ofInstalment(Integer.MAX_VALUE, 600)}) {
      assertThat(PaymentReference.of(reference.rf())).contains(reference);
    }
    assertThat(PaymentReference.ofInstalment(1000007, 3).rf().value()).isEqualTo("RF24PLAN1000007R03");
    assertThat(PaymentReference.ofInvoice(1000123).rf().own()).isEqualTo("INV1000123");
    assertThat(PaymentReference.ofNotice(1000123).rf().own()).isEqualTo("DUN1000123");
    assertThat(PaymentReference.ofAccount(1000123).rf().own()).isEqualTo("ACC1000123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "INV", "INV0", "INV1000123R01", "PLAN1000007", "PLAN1000007R00", "PLAN1000007R3", "INV9999999999"})
  void leavesReferencesOfOthersAlone(String own) {
    assertThat(PaymentReference.of(RfReference.of(own))).isEmpty();
  }

  @Test
  void onlyAnInstalmentHasANumber() {
    assertThatThrownBy(() -> PaymentReference.ofInstalment(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PaymentReference.ofInvoice(0)).isInstanceOf(IllegalArgumentException.class);
  }
}

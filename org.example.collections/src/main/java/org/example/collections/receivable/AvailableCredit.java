// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * Receipt or credit note (Zahlungseingang, Gutschrift) of the customer that is not, or not fully, allocated on the
 * run date.
 *
 * @param recordId payment id, or invoice id of the credit note
 * @param amount what is left of it, above zero
 * @param rateGap present when the amount is uncertain because an allocation could not be converted
 */
public record AvailableCredit(CreditKind kind, int recordId, OrganisationId organisation, String documentNo,
    LocalDate date, Money amount, Optional<RateGap> rateGap) {
  public AvailableCredit {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("A credit must be above zero: " + documentNo + " " + amount);
    }
  }

  public RecordRef record() {
    return new RecordRef(kind == CreditKind.RECEIPT ? RecordKind.PAYMENT : RecordKind.INVOICE, recordId);
  }
}

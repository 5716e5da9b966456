// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import org.example.collections.dunning.CreditLine;
import org.example.collections.money.Money;
import org.example.collections.receivable.CreditKind;

/**
 * A receipt or credit note that lowers the sum of the letter.
 *
 * @param deducted zero or more
 */
public record LetterCredit(CreditKind kind, String documentNo, LocalDate date, Money deducted) {
  public static LetterCredit of(CreditLine line) {
    return new LetterCredit(line.credit().kind(), line.credit().documentNo(), line.credit().date(), line.deducted());
  }
}

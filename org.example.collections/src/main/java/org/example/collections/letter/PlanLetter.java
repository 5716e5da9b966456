// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;

/**
 * Letter of an instalment plan: everything the customer reads, apart from its form.
 *
 * @param acknowledgement clauses between the claims and the instalments
 * @param clauses behind the instalments, in this order
 * @param payments how each instalment is paid, in their order
 */
public record PlanLetter(LetterFrame frame, PlanPaper plan, String salutation, List<PlanClause> acknowledgement,
    List<PlanClause> clauses, List<PaymentRequest> payments, String closing) {
  /** Each instalment can be paid by code, or none. */
  public boolean hasCodes() {
    return payments.stream().allMatch(payment -> payment.code() instanceof Girocode);
  }
}

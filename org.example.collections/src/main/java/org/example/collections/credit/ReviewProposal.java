// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * What a review or an application proposes.
 *
 * @param limit the limit proposed; empty: none is set and none is proposed
 * @param findings everything that was found, in the order of {@link ReviewReason}
 */
public record ReviewProposal(ReviewFacts facts, ReviewOutcome outcome, Optional<Money> limit, List<ReviewFinding> findings) {
  public ReviewProposal {
    findings = List.copyOf(findings);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * What an instalment plan puts on paper, as it is kept.
 *
 * @param plan key of the plan, part of the payment references
 * @param replyBy last day to accept
 * @param claims invoices it covers
 * @param terms what was agreed beside the instalments
 * @param acceptance empty while it is an offer
 */
public record PlanPaper(int plan, String planNo, LocalDate date, LocalDate replyBy, List<Claim> claims, List<Instalment> instalments,
    Terms terms, Optional<Acceptance> acceptance) {
  public PlanPaper {
    claims = List.copyOf(claims);
    instalments = List.copyOf(instalments);
    if (instalments.isEmpty()) {
      throw new IllegalArgumentException("A plan has at least one instalment: " + planNo);
    }
  }

  /** An invoice of the plan. @param open when the plan was made */
  public record Claim(String documentNo, LocalDate date, LocalDate dueDate, Money open) {}

  /**
   * One instalment.
   *
   * @param amount to be paid, interest included
   * @param rest of the claims once it is paid
   */
  public record Instalment(int number, LocalDate dueDate, Money amount, Money interest, Money rest) {}

  /**
   * Clauses by choice.
   *
   * @param missed instalments that may be open before the rest falls due; 0: no such clause
   * @param toleranceDays days an instalment may be late
   */
  public record Terms(Acknowledgement acknowledgement, int missed, int toleranceDays) {}

  /** How the customer accepted. @param how such as by e-mail, in the letter's language */
  public record Acceptance(String by, String how, LocalDate on) {}

  /** Whether and how the customer acknowledges the claims. */
  public enum Acknowledgement {
    NONE,
    /** Confirms the invoices as they are. */
    DECLARATORY,
    /** Stands on its own, whatever becomes of the invoices. */
    CONSTITUTIVE
  }

  public Money total() {
    return claims.stream().map(Claim::open).reduce(Money::plus).orElseThrow();
  }

  public Money interest() {
    return instalments.stream().map(Instalment::interest).reduce(Money::plus).orElseThrow();
  }

  public Money toPay() {
    return instalments.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.OptionalInt;

/**
 * A clause of a plan's letter: which, and what stands in its places. How it is worded belongs to the language.
 *
 * @param values in the order of the clause's places, written as the language writes them
 */
public record PlanClause(Kind kind, List<String> values) {
  public PlanClause {
    values = List.copyOf(values);
  }

  /** The clauses, in the order of the letter. */
  public enum Kind {
    DECLARATORY,
    CONSTITUTIVE,
    PAYMENT,
    INTEREST,
    INTEREST_FREE,
    MISSED_ONE,
    MISSED_MANY,
    MEANWHILE,
    EARLY,
    PRIVACY,
    OFFERED,
    /** Accepting takes a signature on paper. */
    OFFERED_SIGNED,
    ACCEPTED
  }

  /** Days an instalment may be late, the first value of the clauses about missing ones. */
  public OptionalInt lateDays() {
    return kind == Kind.MISSED_ONE || kind == Kind.MISSED_MANY ? OptionalInt.of(Integer.parseInt(values.get(0))) : OptionalInt.empty();
  }

  static PlanClause of(Kind kind, String... values) {
    return new PlanClause(kind, List.of(values));
  }
}

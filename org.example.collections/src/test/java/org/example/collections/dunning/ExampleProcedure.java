// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.stream.Stream;

/** A valid procedure, sequential, one letter per customer; a test names only what it is about. */
final class ExampleProcedure {
  private int id = 1;
  private boolean sequential = true;
  private LetterScope scope = LetterScope.PER_CUSTOMER;
  private boolean highestLevel;
  private int accountMinDays;
  private int mailTransitDays;
  private final ExampleLevel[] levels;

  private ExampleProcedure(ExampleLevel... levels) {
    this.levels = levels;
  }

  static ExampleProcedure procedure(ExampleLevel... levels) {
    return new ExampleProcedure(levels);
  }

  ExampleProcedure id(int value) {
    id = value;
    return this;
  }

  ExampleProcedure notSequential() {
    sequential = false;
    return this;
  }

  ExampleProcedure letterPerLevel() {
    scope = LetterScope.PER_LEVEL;
    return this;
  }

  ExampleProcedure highestLevel() {
    highestLevel = true;
    return this;
  }

  ExampleProcedure accountMinDays(int days) {
    accountMinDays = days;
    return this;
  }

  ExampleProcedure mailTransitDays(int days) {
    mailTransitDays = days;
    return this;
  }

  DunningProcedure build() {
    return new DunningProcedure(new ProcedureId(id), "P" + id, sequential, scope, highestLevel, accountMinDays,
        mailTransitDays, Stream.of(levels).map(ExampleLevel::build).toList());
  }
}

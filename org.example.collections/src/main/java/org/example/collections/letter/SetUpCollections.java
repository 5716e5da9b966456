// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Map;
import java.util.Objects;

/**
 * Gives a tenant a working start: settings, a default ladder with texts, the law of default in Germany, request type and
 * scheduler entry. Safe to repeat.
 */
public final class SetUpCollections {
  private final TenantRows rows;
  private final Map<String, SeedTexts> texts;

  /** @param texts by language, e.g. de_DE */
  public SetUpCollections(TenantRows rows, Map<String, SeedTexts> texts) {
    this.rows = Objects.requireNonNull(rows);
    this.texts = Map.copyOf(texts);
  }

  /** Nothing that a user has changed is touched; a second time creates nothing. */
  public SetUpSummary run() {
    return new SetUpSummary(
        rows.setting(), rows.ladder(DefaultLevel.LADDER, texts) + rows.planLevel(DefaultLevel.BROKEN_PLAN, texts),
        rows.law("DE", DefaultBaseRate.GERMANY, DefaultInterestRule.GERMANY), rows.requestType(), rows.scheduler(),
        rows.conversation(), rows.statementMatcher(), rows.collector(), rows.otherDefault());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleVersionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  @Test
  void aNewRuleHoldsFromTomorrowAtTheEarliest() {
    assertThat(RuleVersion.ofNew(TODAY, TODAY)).isEqualTo(new RuleVersion(TOMORROW, Optional.empty()));
    assertThat(RuleVersion.ofNew(TOMORROW, TODAY)).isEqualTo(new RuleVersion(TOMORROW, Optional.empty()));
    assertThat(RuleVersion.ofNew(TODAY.plusDays(2), TODAY).from()).isEqualTo(TODAY.plusDays(2));
  }

  @Test
  @DisplayName("W-06 a rule in force is kept for today and holds anew from tomorrow")
  void aRuleInForceIsKeptForToday() {
    assertThat(RuleVersion.ofChanged(TODAY.minusDays(30), TODAY.minusDays(30), TODAY))
        .isEqualTo(new RuleVersion(TOMORROW, Optional.of(TODAY)));
    assertThat(RuleVersion.ofChanged(TODAY, TODAY, TODAY)).isEqualTo(new RuleVersion(TOMORROW, Optional.of(TODAY)));
  }

  @Test
  void aRuleToComeIsSimplyChanged() {
    assertThat(RuleVersion.ofChanged(TOMORROW, TOMORROW, TODAY)).isEqualTo(new RuleVersion(TOMORROW, Optional.empty()));
  }

  @Test
  void aRuleEndsTodayAtTheEarliest() {
    assertThat(RuleVersion.lastDay(TODAY.minusDays(1), TODAY)).isEqualTo(TODAY);
    assertThat(RuleVersion.lastDay(TODAY, TODAY)).isEqualTo(TODAY);
    assertThat(RuleVersion.lastDay(TOMORROW, TODAY)).isEqualTo(TOMORROW);
  }
}

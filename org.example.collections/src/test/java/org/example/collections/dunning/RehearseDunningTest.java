// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItemId;
import org.junit.jupiter.api.Test;

class RehearseDunningTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private final Facts facts = new Facts();
  private ExampleRun company = ExampleRun.under(procedure(level(1, 7), level(2, 14).between(7).fee("2.50"), level(3, 30).between(7)));

  @Test
  void anItemClimbsTheLadderWhileNobodyPays() {
    assertThat(rehearse(30, false, item(1, DAY.minusDays(5)))).containsExactly("05-06 L1: 1 of 100.00, fees 0.00",
        "05-13 L2: 1 of 102.50, fees 2.50", "05-29 L3: 1 of 100.00, fees 0.00");
  }

  @Test
  void fromTheLastNoticeOnAndNotSoonerThanTheDaysBetween() {
    assertThat(rehearse(10, false, item(1, DAY.minusDays(40)).dunned(1, DAY.minusDays(4)))).containsExactly(
        "05-07 L2: 1 of 102.50, fees 2.50");
  }

  @Test
  void whoPaysAsUsualGetsNoLetterFromThatDayOn() {
    facts.late = 14;
    assertThat(rehearse(30, true, item(1, DAY.minusDays(5)), item(2, DAY.minusDays(7)))).containsExactly(
        "05-04 L1: 1 of 100.00, fees 0.00", "05-06 L1: 1 of 100.00, fees 0.00");
    facts.late = 15;
    assertThat(rehearse(30, true, item(1, DAY.minusDays(5)))).containsExactly("05-06 L1: 1 of 100.00, fees 0.00",
        "05-13 L2: 1 of 102.50, fees 2.50");
  }

  @Test
  void whoIsLaterThanUsualAlreadyOrUnknownIsNotExpectedToPay() {
    facts.late = 4;
    assertThat(rehearse(3, true, item(1, DAY.minusDays(5)))).containsExactly("05-06 L1: 1 of 100.00, fees 0.00");
    facts.late = 5;
    assertThat(rehearse(3, true, item(1, DAY.minusDays(5)))).isEmpty();
    facts.late = null;
    assertThat(rehearse(3, true, item(1, DAY.minusDays(5)))).hasSize(1);
  }

  @Test
  void whatNeedsApprovalWaitsAndSoDoItsItems() {
    company = ExampleRun.under(procedure(level(1, 7).needsApproval(), level(2, 14)));
    List<RehearsedDay> days = days(30, false, item(1, DAY.minusDays(5)));
    assertThat(days).extracting(RehearsedDay::notices).containsOnly(0);
    assertThat(days.stream().mapToInt(RehearsedDay::waiting).sum()).isEqualTo(1);
    assertThat(days.get(2).waiting()).isEqualTo(1);
  }

  @Test
  void draftsThatTheNextRunReplacesHoldNothingBack() {
    assertThat(rehearse(1, false, item(1, DAY.minusDays(7)).pending(55, false))).isEmpty();
    facts.replaced = Set.of(new NoticeId(55));
    assertThat(rehearse(1, false, item(1, DAY.minusDays(7)).pending(55, false))).hasSize(1);
  }

  @Test
  void aBlockEndsOnItsLastDay() {
    assertThat(rehearse(5, false, item(1, DAY.minusDays(20)).blocked(1, DAY.minusDays(1), DAY.plusDays(2)))).containsExactly(
        "05-07 L1: 1 of 100.00, fees 0.00");
  }

  @Test
  void ratesAreThoseOfToday() {
    List<LocalDate> asked = new ArrayList<>();
    company = ExampleRun.under(procedure(level(1, 7).fee("1.00", ExampleItem.USD)));
    new RehearseDunning(() -> company.policy(), accounts(item(1, DAY.minusDays(5))), (organisation, from, to, day) -> {
      asked.add(day);
      return Optional.empty();
    }, facts).of(new RehearsalRequest(DAY, 5, false), done -> { });
    assertThat(asked).isNotEmpty().containsOnly(DAY);
  }

  @Test
  void aDayThatWasDoneIsNotRehearsedAgain() {
    facts.last = Optional.of(DAY);
    assertThat(rehearse(1, false, item(1, DAY.minusDays(20)))).containsExactly("05-05 L1: 1 of 100.00, fees 0.00");
    facts.last = Optional.of(DAY.minusDays(1));
    assertThat(rehearse(1, false, item(1, DAY.minusDays(20)))).containsExactly("05-04 L1: 1 of 100.00, fees 0.00");
  }

  @Test
  void fromOneDayToAYear() {
    assertThat(days(1, false)).hasSize(1);
    assertThat(days(365, false)).hasSize(365);
    for (int days : new int[] {0, -1, 366}) {
      assertThatThrownBy(() -> new RehearsalRequest(DAY, days, false)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private List<String> rehearse(int days, boolean paysAsUsual, ExampleItem... items) {
    List<String> shown = new ArrayList<>();
    for (RehearsedDay day : days(days, paysAsUsual, items)) {
      day.levels().stream().filter(each -> each.notices() > 0).forEach(each -> shown.add(day.day().toString().substring(5) + " "
          + each.level().name() + ": " + each.notices() + " of " + each.asked().amount() + ", fees " + each.charges().amount()));
    }
    return shown;
  }

  private List<RehearsedDay> days(int days, boolean paysAsUsual, ExampleItem... items) {
    return new RehearseDunning(() -> company.policy(), accounts(items), company.rates(), facts)
        .of(new RehearsalRequest(DAY, days, paysAsUsual), done -> { });
  }

  private CustomerAccounts accounts(ExampleItem... items) {
    return (request, consumer) -> {
      assertThat(request.date()).isEqualTo(DAY);
      consumer.accept(company.account(items));
    };
  }

  private static final class Facts implements RehearsalFacts {
    private Optional<LocalDate> last = Optional.empty();
    private Set<NoticeId> replaced = Set.of();
    private Integer late;

    @Override
    public Optional<LocalDate> lastDay() {
      return last;
    }

    @Override
    public Set<NoticeId> replacedDrafts() {
      return replaced;
    }

    @Override
    public Map<CustomerId, Set<OpenItemId>> stoppedCustomers() {
      return Map.of();
    }

    @Override
    public Map<CustomerId, Integer> daysLate() {
      Map<CustomerId, Integer> known = new HashMap<>();
      if (late != null) {
        known.put(ExampleItem.CUSTOMER, late);
      }
      return known;
    }

    @Override
    public Map<CustomerId, Integer> openOrders() {
      return Map.of();
    }
  }
}

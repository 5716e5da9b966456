// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProcedureChoiceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static ExampleItem late(int invoice) {
    return item(invoice, DAY.minusDays(15));
  }

  private static ExampleRun four() {
    return ExampleRun.under(procedure(level(11, 1)).id(1), procedure(level(12, 1)).id(2), procedure(level(13, 1)).id(3),
        procedure(level(14, 1)).id(4));
  }

  @Test
  @DisplayName("A-31 invoice wins over customer, customer over group, group over the tenant's default")
  void takesTheProcedureNearestToTheInvoice() {
    ExampleRun run = four().customerProcedure(2).groupProcedure(3).tenantDefault(4);
    assertThat(run.on(DAY, late(1).override(1), late(2)).byInvoice().values()).containsExactly("L11", "L12");
    assertThat(run.customerProcedure(null).on(DAY, late(1)).of(1)).isEqualTo("L13");
    assertThat(run.groupProcedure(null).on(DAY, late(1)).of(1)).isEqualTo("L14");
    ExampleOutcome none = run.tenantDefault(null).on(DAY, late(1), late(2).override(1));
    assertThat(none.byInvoice().values()).containsExactly("NO_PROCEDURE", "L11");
    assertThat(none.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.CUSTOMER, 7));
  }

  @Test
  void doesNotFallBackFromAProcedureThatCannotBeUsed() {
    ExampleRun run = ExampleRun.under(procedure(level(11, 1)).id(1), procedure(level(12, 1).inactive()).id(2))
        .tenantDefault(1);
    LeftOut empty = run.customerProcedure(2).on(DAY, late(1)).leftOut(1);
    assertThat(empty.reason()).isEqualTo(SkipReason.NO_PROCEDURE);
    assertThat(empty.cause()).isEqualTo(new RecordRef(RecordKind.PROCEDURE, 2));
    assertThat(run.customerProcedure(9).on(DAY, late(1)).leftOut(1).cause())
        .isEqualTo(new RecordRef(RecordKind.PROCEDURE, 9));
    assertThat(run.customerProcedure(null).on(DAY, late(1)).of(1)).isEqualTo("L11");
  }

  @Test
  void leavesOtherProceduresOutOfTheScope() {
    ExampleRun run = four().customerProcedure(2);
    assertThat(run.on(DAY, late(1).override(1), late(2)).byInvoice()).hasSize(2);
    assertThat(run.onlyProcedure(1).on(DAY, late(1).override(1), late(2)).byInvoice()).containsOnlyKeys(1);
    assertThat(run.customerProcedure(null).on(DAY, late(2)).byInvoice()).isEmpty();
  }

  @Test
  void writesOneNoticePerProcedure() {
    ExampleOutcome outcome = four().customerProcedure(2).on(DAY, late(1).override(1), late(2), late(3));
    assertThat(outcome.notices()).extracting(notice -> notice.procedure().name()).containsExactly("P1", "P2");
    assertThat(outcome.notices()).extracting(notice -> notice.items().size()).containsExactly(1, 2);
  }
}

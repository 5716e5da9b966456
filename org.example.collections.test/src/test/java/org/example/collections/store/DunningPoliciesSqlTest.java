// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.example.collections.dunning.Channel;
import org.example.collections.dunning.CollectionType;
import org.example.collections.dunning.DaysMode;
import org.example.collections.dunning.DunningLevel;
import org.example.collections.dunning.DunningPolicy;
import org.example.collections.dunning.DunningProcedure;
import org.example.collections.dunning.FeeTerms;
import org.example.collections.dunning.InvalidProcedure;
import org.example.collections.dunning.LetterScope;
import org.example.collections.dunning.LevelDelivery;
import org.example.collections.dunning.LevelEffects;
import org.example.collections.dunning.LevelTiming;
import org.example.collections.dunning.Minimums;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.money.Currency;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DunningPoliciesSqlTest {
  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @Test
  void readsEveryColumnOfProcedureAndLevel() throws Exception {
    Books books = database.books();
    int id = books.procedure("Name", "Special", "CreateLevelsSequentially", "Y", "COL_LetterScope", "L",
        "COL_IsHighestLevel", "Y", "COL_AccountMinDays", 6, "COL_MailTransitDays", 3);
    books.level(id, -3, "COL_LevelNo", 1);
    books.level(id, 21, "COL_LevelNo", 2, "DaysBetweenDunning", 14, "COL_DaysMode", "E", "COL_Channel", "B",
        "COL_MinItemAmt", new BigDecimal("5.5"), "COL_MinCustomerAmt", BigDecimal.TEN, "COL_Currency_ID", Books.USD,
        "ChargeFee", "Y", "FeeAmt", new BigDecimal("2.50"), "COL_FeePercent", BigDecimal.ONE, "COL_PayWithinDays", 10,
        "IsShowAllDue", "Y", "IsShowNotDue", "Y", "COL_IsInvoiceDetail", "N", "COL_IsApprovalRequired", "Y",
        "IsSetCreditStop", "Y", "COL_IsHandOver", "Y", "InvoiceCollectionType", "L", "Name", "Last");

    DunningProcedure procedure = policy().procedures().get(new ProcedureId(id));
    assertThat(procedure.name()).isEqualTo("Special");
    assertThat(procedure.sequential()).isTrue();
    assertThat(procedure.scope()).isEqualTo(LetterScope.PER_LEVEL);
    assertThat(procedure.highestLevel()).isTrue();
    assertThat(procedure.accountMinDays()).isEqualTo(6);
    assertThat(procedure.mailTransitDays()).isEqualTo(3);
    assertThat(procedure.levels()).hasSize(2);
    DunningLevel last = procedure.levels().get(1);
    Optional<Currency> usd = Optional.of(new Currency("USD", 2));
    assertThat(last.name()).isEqualTo("Last");
    assertThat(last.levelNo()).isEqualTo(OptionalInt.of(2));
    assertThat(last.timing()).isEqualTo(new LevelTiming(DaysMode.END_OF_MONTH, 21, 14));
    assertThat(last.minimums()).isEqualTo(new Minimums(new NominalAmount(new BigDecimal("5.5"), usd),
        new NominalAmount(BigDecimal.TEN, usd)));
    assertThat(last.fee()).isEqualTo(new FeeTerms(new NominalAmount(new BigDecimal("2.50"), usd),
        new Percentage(BigDecimal.ONE)));
    assertThat(last.delivery()).isEqualTo(new LevelDelivery(Channel.BOTH, 10, true, true, false));
    assertThat(last.effects()).isEqualTo(new LevelEffects(true, true, true,
        Optional.of(CollectionType.LEGAL_PROCEDURE)));
    assertThat(procedure.levels().get(0).timing().isBeforeDue()).isTrue();
    assertThat(procedure.levels().get(0).fee()).isEqualTo(FeeTerms.NONE);
  }

  @Test
  void aFeeThatIsNotChargedIsNone() throws Exception {
    Books books = database.books();
    int id = books.procedure();
    books.level(id, 7, "ChargeFee", "N", "FeeAmt", BigDecimal.TEN, "COL_FeePercent", BigDecimal.ONE);
    assertThat(policy().procedures().get(new ProcedureId(id)).levels().get(0).fee()).isEqualTo(FeeTerms.NONE);
  }

  @Test
  void inactiveProceduresAndThoseOfOtherTenantsAreLeftOutInactiveLevelsAreKept() throws Exception {
    Books books = database.books();
    int active = books.procedure("IsDefault", "N");
    books.level(active, 7, "IsActive", "N");
    books.level(active, 9, "IsStatement", "Y");
    books.procedure("IsActive", "N");
    database.booksOfSecondCompany().procedure();

    DunningPolicy policy = policy();
    assertThat(policy.procedures()).containsOnlyKeys(new ProcedureId(active));
    assertThat(policy.tenantDefault()).isEmpty();
    assertThat(policy.procedures().get(new ProcedureId(active)).levels()).extracting(DunningLevel::isUsable)
        .containsExactly(false, false);
    int standard = books.procedure();
    assertThat(policy().tenantDefault()).contains(new ProcedureId(standard));
  }

  @Test
  @DisplayName("A-42 a lowest level that counts from a previous reminder is refused")
  void aLowestLevelAfterThePreviousNoticeIsRefused() throws Exception {
    Books books = database.books();
    books.level(books.procedure(), 7, "COL_DaysMode", "P");
    assertThatThrownBy(this::policy).isInstanceOf(InvalidProcedure.class);
  }

  private DunningPolicy policy() {
    return database.inTransaction(session -> new SqlDunningPolicies(session).current());
  }
}

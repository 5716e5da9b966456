// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map;
import java.util.Optional;
import org.example.collections.credit.CreditAccount;
import org.example.collections.credit.CreditAccounts;
import org.example.collections.credit.CreditPolicy;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.PreviewCredit;
import org.example.collections.credit.Release;
import org.example.collections.credit.Releases;
import org.example.collections.credit.Verdict;
import org.example.collections.dunning.DunningPolicy;
import org.example.collections.dunning.ForeseeRun;
import org.example.collections.dunning.LevelId;
import org.example.collections.money.Currency;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.Test;

class OpenFileTest {
  private static final CustomerId CUSTOMER = new CustomerId(7);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private final List<String> read = new ArrayList<>();
  private Optional<CustomerCard> card = Optional.empty();

  private Optional<CustomerFile> open() {
    ForeseeRun foresee = new ForeseeRun(() -> new DunningPolicy(Map.of(), Optional.empty()), (request, consumer) -> read.add("items"),
        request -> List.of(), (organisation, from, to, day) -> Optional.empty());
    PreviewCredit preview = new PreviewCredit(customer -> {
      read.add("policy");
      return Optional.empty();
    }, new NoAccounts(), new NoReleases(), (organisation, from, to, day) -> Optional.empty());
    return new OpenFile(new Files(), foresee, preview, new Currency("EUR", 2)).of(CUSTOMER, DAY);
  }

  @Test
  void nothingIsReadAboutACustomerWhomTheRoleDoesNotSee() {
    assertThat(open()).isEmpty();
    assertThat(read).containsExactly("card");
  }

  @Test
  void aCustomerWithoutOpenItemsHasAFileToo() {
    card = Optional.of(new CustomerCard(CUSTOMER, "Miller", "M", "Standard", "", "", Optional.empty(), List.of()));
    assertThat(open()).hasValueSatisfying(file -> {
      assertThat(file.card().name()).isEqualTo("Miller");
      assertThat(file.items()).isEmpty();
      assertThat(file.credits()).isEmpty();
      assertThat(file.agings()).isEmpty();
      assertThat(file.credit().verdict()).isEqualTo(Verdict.NOT_ASKED);
    });
    assertThat(read).containsExactly("card", "items", "levels", "policy", "events");
  }

  @Test
  void pagesAreCountedFromTheirRows() {
    WorklistQuestion question = new WorklistQuestion(WorklistView.TO_DO, false, " x ", 2, DAY);
    assertThat(question.words()).isEqualTo("x");
    assertThat(question.skipped()).isEqualTo(80);
    assertThat(new WorklistPage(question, List.of(), 0).pages()).isEqualTo(1);
    assertThat(new WorklistPage(question, List.of(), 40).pages()).isEqualTo(1);
    assertThat(new WorklistPage(question, List.of(), 41).pages()).isEqualTo(2);
  }

  private static final class NoAccounts implements CreditAccounts {
    @Override
    public CreditAccount locked(CustomerId customer, CreditRequest request, CreditPolicy policy) {
      throw new IllegalStateException();
    }

    @Override
    public CreditAccount of(CustomerId customer, CreditRequest request, CreditPolicy policy) {
      throw new IllegalStateException();
    }
  }

  private static final class NoReleases implements Releases {
    @Override
    public List<Release> forOrder(CreditRequest request) {
      return List.of();
    }

    @Override
    public boolean isStoppedByHand(CreditRequest request) {
      return false;
    }
  }

  private final class Files implements CustomerFiles {
    @Override
    public Optional<CustomerCard> card(CustomerId customer, LocalDate today) {
      read.add("card");
      return card;
    }

    @Override
    public List<CustomerEvent> events(CustomerId customer, int most) {
      read.add("events");
      return List.of();
    }

    @Override
    public Map<LevelId, String> levelNames() {
      read.add("levels");
      return Map.of();
    }

    @Override
    public byte[] document(CustomerId customer, int document) {
      throw new AssertionError("Nobody asks for a document");
    }

    @Override
    public boolean sees(OrganisationId organisation) {
      return true;
    }
  }
}

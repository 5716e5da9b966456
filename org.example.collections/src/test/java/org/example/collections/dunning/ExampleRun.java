// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.InterestLaw;
import org.example.collections.receivable.OrganisationId;

/** One customer with an address and procedure 1, and a run over that account; a test names only what it is about. */
final class ExampleRun {
  private final List<DunningProcedure> procedures = new ArrayList<>();
  private final List<AvailableCredit> credits = new ArrayList<>();
  private final List<DunningBlock> blocks = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final Map<String, ExchangeRate> rates = new HashMap<>();
  private Optional<ProcedureId> tenantDefault = Optional.empty();
  private Optional<ProcedureId> group = Optional.empty();
  private Optional<ProcedureId> customer = Optional.of(new ProcedureId(1));
  private Optional<ProcedureId> only = Optional.empty();
  private Optional<LocalDate> grace = Optional.empty();
  private int location = 71;
  private CustomerType type = CustomerType.UNKNOWN;
  private InterestLaw law = InterestLaw.NONE;

  static ExampleRun under(ExampleProcedure... procedures) {
    ExampleRun run = new ExampleRun();
    Stream.of(procedures).map(ExampleProcedure::build).forEach(run.procedures::add);
    return run;
  }

  ExampleRun customerProcedure(Integer id) {
    customer = Optional.ofNullable(id).map(ProcedureId::new);
    return this;
  }

  ExampleRun groupProcedure(Integer id) {
    group = Optional.ofNullable(id).map(ProcedureId::new);
    return this;
  }

  ExampleRun tenantDefault(Integer id) {
    tenantDefault = Optional.ofNullable(id).map(ProcedureId::new);
    return this;
  }

  ExampleRun onlyProcedure(int id) {
    only = Optional.of(new ProcedureId(id));
    return this;
  }

  ExampleRun grace(LocalDate until) {
    grace = Optional.of(until);
    return this;
  }

  ExampleRun blocked(int blockId, LocalDate from, LocalDate until) {
    blocks.add(ExampleItem.block(blockId, from, until));
    return this;
  }

  ExampleRun credit(CreditKind kind, int recordId, String amount, Currency currency, LocalDate date) {
    return credit(new AvailableCredit(kind, recordId, new OrganisationId(11), "CR-" + recordId, date,
        Money.of(amount, currency), Optional.empty()));
  }

  ExampleRun receipt(int recordId, String amount, LocalDate date) {
    return credit(CreditKind.RECEIPT, recordId, amount, ExampleItem.EUR, date);
  }

  ExampleRun credit(AvailableCredit credit) {
    credits.add(credit);
    return this;
  }

  ExampleRun type(CustomerType value) {
    type = value;
    return this;
  }

  ExampleRun law(InterestLaw value) {
    law = value;
    return this;
  }

  ExampleRun noLocation() {
    location = 0;
    return this;
  }

  ExampleRun contact(int id, String email, boolean dunning, boolean billTo) {
    contacts.add(new Contact(new ContactId(id), email, 0, dunning, billTo));
    return this;
  }

  ExampleRun rate(Currency from, Currency to, String rate) {
    rates.put(from + ">" + to, new ExchangeRate(from, to, new BigDecimal(rate)));
    return this;
  }

  CustomerAccount account(ExampleItem... items) {
    return new CustomerAccount(ExampleItem.CUSTOMER, customer, group, grace, blocks, contacts, location, "de_DE", type,
        Arrays.stream(items).map(ExampleItem::build).toList(), credits);
  }

  DunningPolicy policy() {
    return new DunningPolicy(
        procedures.stream().collect(Collectors.toMap(DunningProcedure::id, each -> each)), tenantDefault, law);
  }

  ExchangeRates rates() {
    return (organisation, from, to, day) -> Optional.ofNullable(rates.get(from + ">" + to));
  }

  ExampleOutcome on(LocalDate date, ExampleItem... items) {
    DunningRunRequest request = new DunningRunRequest(date, Optional.empty(), only, Optional.empty(), Optional.empty(),
        OptionalInt.empty());
    return new ExampleOutcome(new DunningRules(policy(), rates(), request).decide(account(items)));
  }
}

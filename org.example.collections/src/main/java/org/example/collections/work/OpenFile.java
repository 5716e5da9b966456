// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.OrderKind;
import org.example.collections.credit.PreviewCredit;
import org.example.collections.dunning.ForeseeRun;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Use case: open the file of a customer, read anew each time. */
public final class OpenFile {
  private static final int EVENTS = 60;
  private static final OrganisationId ALL = new OrganisationId(0);

  private final CustomerFiles files;
  private final ForeseeRun foreseeRun;
  private final PreviewCredit previewCredit;
  private final Currency currency;

  /** @param currency the tenant's */
  public OpenFile(CustomerFiles files, ForeseeRun foreseeRun, PreviewCredit previewCredit, Currency currency) {
    this.files = Objects.requireNonNull(files);
    this.foreseeRun = Objects.requireNonNull(foreseeRun);
    this.previewCredit = Objects.requireNonNull(previewCredit);
    this.currency = Objects.requireNonNull(currency);
  }

  /** Empty when there is no such customer, or none that the role of the user sees. */
  public Optional<CustomerFile> of(CustomerId customer, LocalDate today) {
    return files.card(customer, today).map(card -> new CustomerFile(card, today,
        foreseeRun.of(customer, today).map(run -> run.in(files::sees)), files.levelNames(), credit(customer, today), files.events(customer, EVENTS)));
  }

  private CreditDecision credit(CustomerId customer, LocalDate today) {
    Money nothing = Money.zero(currency);
    CreditRequest request = CreditRequest.ofOrder(OrderKind.STANDARD, 0, Optional.of(customer), ALL, nothing, today);
    return previewCredit.of(request).decide(OrderKind.STANDARD, 0, nothing);
  }
}

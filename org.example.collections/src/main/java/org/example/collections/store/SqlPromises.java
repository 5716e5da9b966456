// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.contact.ContactEntryId;
import org.example.collections.contact.Judgement;
import org.example.collections.contact.NewPromise;
import org.example.collections.contact.PromiseChain;
import org.example.collections.contact.PromiseId;
import org.example.collections.contact.PromiseScope;
import org.example.collections.contact.PromiseToPay;
import org.example.collections.contact.PromiseTerms;
import org.example.collections.contact.Promises;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.InvoiceId;

/** Promises to pay in COL_Promise, the invoices they name in COL_PromiseInvoice. */
public final class SqlPromises implements Promises {
  private static final String[] COLUMNS = {"COL_Chain_ID", "C_BPartner_ID", "C_Currency_ID", "COL_Amount", "COL_PromisedOn",
      "COL_ToleranceDays", "COL_PromiseLevel", "COL_RepeatInterval", "COL_ContactEntry_ID"};

  private final SqlSession session;
  private final ExchangeRates rates;

  public SqlPromises(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public List<InvoiceId> promisedAmong(Collection<InvoiceId> invoices) {
    List<Integer> ids = invoices.stream().map(InvoiceId::value).sorted().toList();
    List<InvoiceId> promised = new ArrayList<>();
    Ids.inPages(ids, page -> session.list(Sql.of("SELECT C_Invoice_ID FROM C_Invoice WHERE AD_Client_ID = ? AND", session.clientId())
        .addIn("C_Invoice_ID", page).add("ORDER BY C_Invoice_ID FOR UPDATE"), row -> row.getInt(1)));
    Ids.inPages(ids, page -> promised.addAll(session.list(Sql.of("SELECT DISTINCT x.C_Invoice_ID FROM COL_PromiseInvoice x"
        + " JOIN COL_Promise p ON p.COL_Promise_ID = x.COL_Promise_ID AND p.COL_PromiseStatus = 'OP' WHERE x.AD_Client_ID = ? AND",
        session.clientId()).addIn("x.C_Invoice_ID", page), row -> new InvoiceId(row.getInt(1)))));
    return promised;
  }

  @Override
  public List<PromiseId> add(List<NewPromise> promises) {
    if (promises.isEmpty()) {
      return List.of();
    }
    Currencies currencies = new Currencies(session);
    NewRows rows = new NewRows(session, "COL_Promise", Map.of("COL_PromiseStatus", "OP", "COL_ReceivedAmt", BigDecimal.ZERO), COLUMNS);
    NewRows invoices = new NewRows(session, "COL_PromiseInvoice", "COL_Promise_ID", "C_Invoice_ID");
    List<PromiseId> ids = new ArrayList<>();
    for (NewPromise promise : promises) {
      PromiseTerms terms = promise.terms();
      int organisation = promise.organisation().value();
      int id = rows.nextKey();
      rows.addAs(id, organisation, promise.chain().map(PromiseId::value).orElse(id), promise.customer().value(),
          currencies.id(terms.amount().currency()), terms.amount().amount(), terms.promisedOn(), terms.toleranceDays(), terms.level(),
          terms.repeated().map(ContactCodes.INTERVALS::of).orElse(null), promise.entry().map(ContactEntryId::value).orElse(null));
      promise.invoices().forEach(invoice -> invoices.add(organisation, id, invoice.value()));
      ids.add(new PromiseId(id));
    }
    rows.flush();
    invoices.flush();
    return ids;
  }

  @Override
  public PromiseToPay lock(PromiseId promise) {
    return session.first(Sql.of("SELECT COL_Promise_ID FROM COL_Promise WHERE COL_Promise_ID = ? AND AD_Client_ID = ? FOR UPDATE",
        promise.value(), session.clientId()), row -> row.getInt(1))
        .flatMap(found -> new PromiseRows(session, new Currencies(session)).one(promise))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @COL_Promise_ID@ " + promise.value()));
  }

  @Override
  public void forEachOpenChain(PromiseScope scope, Consumer<PromiseChain> consumer) {
    Currencies currencies = new Currencies(session);
    Sql chains = PromiseReceipts.openChains(Sql.of("p.COL_Chain_ID IN ("), session, scope).add(")");
    try (SortedRows<PromiseRows.Row> promises =
        new PromiseRows(session, currencies).where(chains.text(), chains.parameters().toArray());
        PromiseReceipts receipts = new PromiseReceipts(session, scope, currencies, rates)) {
      for (OptionalInt next = promises.next(); next.isPresent(); next = promises.next()) {
        List<PromiseRows.Row> rows = promises.of(next.getAsInt());
        consumer.accept(new PromiseChain(PromiseRows.merged(rows), receipts.of(next.getAsInt()),
            rows.stream().allMatch(PromiseRows.Row::paid)));
      }
    }
  }

  @Override
  public List<Judgement> judge(List<Judgement> judgements, LocalDate today) {
    if (judgements.isEmpty()) {
      return List.of();
    }
    List<Judgement> written = new ArrayList<>();
    try (BatchUpdate update = new BatchUpdate(session, "UPDATE COL_Promise SET COL_PromiseStatus = ?, COL_ReceivedAmt = ?,"
        + " COL_JudgedOn = ?, Updated = ?, UpdatedBy = ? WHERE COL_Promise_ID = ? AND AD_Client_ID = ? AND COL_PromiseStatus = 'OP'")) {
      for (Judgement judgement : judgements) {
        update.add(ContactCodes.PROMISES.of(judgement.status()), judgement.received().amount(), today, LocalDateTime.now(),
            session.userId(), judgement.promise().id().value(), session.clientId());
      }
      int[] changed = update.run();
      for (int i = 0; i < changed.length; i++) {
        if (changed[i] != 0) {
          written.add(judgements.get(i));
        }
      }
    }
    return written;
  }

  @Override
  public void withdraw(PromiseId promise, LocalDate today) {
    session.update(Sql.of("UPDATE COL_Promise SET COL_PromiseStatus = 'WD', COL_JudgedOn = ?, Updated = ?, UpdatedBy = ?"
        + " WHERE COL_Promise_ID = ? AND AD_Client_ID = ?", today, LocalDateTime.now(), session.userId(), promise.value(),
        session.clientId()));
  }
}

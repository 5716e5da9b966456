// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.contact.ContactEntryId;
import org.example.collections.contact.NewPromise;
import org.example.collections.contact.PromiseId;
import org.example.collections.contact.PromiseTerms;
import org.example.collections.contact.PromiseToPay;
import org.example.collections.money.Currency;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;

/** Reads promises: one row per promise and invoice, by chain, promise after promise. */
final class PromiseRows {
  private static final String SELECT = "SELECT p.COL_Chain_ID, p.COL_Promise_ID, p.AD_Org_ID, p.C_BPartner_ID, p.C_Currency_ID,"
      + " p.COL_Amount, p.COL_PromisedOn, p.COL_ToleranceDays, p.COL_PromiseStatus, p.COL_PromiseLevel, p.COL_RepeatInterval,"
      + " p.COL_ContactEntry_ID, p.COL_ReceivedAmt, p.Created, COALESCE(e.COL_Collector_ID, p.CreatedBy), x.C_Invoice_ID, i.IsPaid"
      + " FROM COL_Promise p JOIN COL_PromiseInvoice x ON x.COL_Promise_ID = p.COL_Promise_ID"
      + " JOIN C_Invoice i ON i.C_Invoice_ID = x.C_Invoice_ID"
      + " LEFT JOIN COL_ContactEntry e ON e.COL_ContactEntry_ID = p.COL_ContactEntry_ID WHERE p.AD_Client_ID = ?";
  private static final String ORDER = "ORDER BY p.COL_Chain_ID, p.COL_PromisedOn, p.COL_Promise_ID, x.C_Invoice_ID";

  /**
   * One invoice of a promise.
   *
   * @param paid nothing is open on the invoice
   */
  record Row(PromiseToPay promise, boolean paid) {
  }

  private final SqlSession session;
  private final Currencies currencies;

  PromiseRows(SqlSession session, Currencies currencies) {
    this.session = session;
    this.currencies = currencies;
  }

  /** By chain. @param condition on the promise p */
  SortedRows<Row> where(String condition, Object... parameters) {
    return new SortedRows<>(session, select(condition, parameters), this::row);
  }

  Optional<PromiseToPay> one(PromiseId promise) {
    return merged(session.list(select("p.COL_Promise_ID = ?", promise.value()), this::row)).stream().findFirst();
  }

  /** Rows of the same promise come together. */
  static List<PromiseToPay> merged(List<Row> rows) {
    List<PromiseToPay> promises = new ArrayList<>();
    List<InvoiceId> invoices = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PromiseToPay promise = rows.get(i).promise;
      invoices.addAll(promise.made().invoices());
      if (i == rows.size() - 1 || !rows.get(i + 1).promise.id().equals(promise.id())) {
        promises.add(promise.about(invoices));
        invoices.clear();
      }
    }
    return promises;
  }

  private Sql select(String condition, Object... parameters) {
    return Sql.of(SELECT, session.clientId()).add("AND " + condition, parameters).add(ORDER);
  }

  private Row row(ResultSet row) throws SQLException {
    Currency currency = currencies.get(row.getInt(5));
    PromiseTerms terms = new PromiseTerms(Currencies.money(row.getBigDecimal(6), currency), Columns.day(row, 7), row.getInt(8),
        row.getInt(10), ContactCodes.INTERVALS.meaning(Columns.text(row, 11)));
    PromiseId chain = new PromiseId(row.getInt(1));
    NewPromise made = new NewPromise(Optional.of(chain), new OrganisationId(row.getInt(3)), new CustomerId(row.getInt(4)), terms,
        Columns.day(row, 14), Columns.id(row, 12).map(ContactEntryId::new), Columns.id(row, 15).map(UserId::new),
        List.of(new InvoiceId(row.getInt(16))));
    BigDecimal received = row.getBigDecimal(13);
    PromiseToPay promise = new PromiseToPay(new PromiseId(row.getInt(2)), chain, ContactCodes.PROMISES.get(Columns.text(row, 9)), made,
        Currencies.money(received == null ? BigDecimal.ZERO : received, currency));
    return new Row(promise, Columns.yes(row, 17));
  }
}

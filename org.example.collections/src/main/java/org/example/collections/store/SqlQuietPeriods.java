// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.example.collections.contact.QuietInvoice;
import org.example.collections.contact.QuietPeriod;
import org.example.collections.contact.QuietPeriods;
import org.example.collections.contact.QuietReason;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.RecordRef;

/** Quiet periods as rows of COL_DunningBlock that name their cause; the level to repeat on the invoices. */
public final class SqlQuietPeriods implements QuietPeriods {
  private static final String[] COLUMNS = {"C_BPartner_ID", "C_Invoice_ID", "COL_BlockReason", "Description", "ValidFrom", "ValidTo",
      "COL_Amount", "C_Currency_ID", "AD_Table_ID", "Record_ID"};
  private static final String REPEAT = "UPDATE C_Invoice SET COL_RepeatFrom = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?"
      + " AND IsSOTrx = 'Y' AND (COL_RepeatFrom IS NULL OR COL_RepeatFrom < ?)";

  private final Properties ctx;
  private final SqlSession session;

  public SqlQuietPeriods(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public void open(Collection<QuietPeriod> periods) {
    if (periods.isEmpty()) {
      return;
    }
    QuietTexts texts = new QuietTexts(ctx, session, periods);
    RecordTables tables = new RecordTables(session);
    Currencies currencies = new Currencies(session);
    NewRows rows = new NewRows(session, "COL_DunningBlock", COLUMNS);
    for (QuietPeriod period : periods) {
      String text = texts.of(period);
      List<QuietInvoice> invoices = period.invoices();
      for (int i = 0; i < Math.max(1, invoices.size()); i++) {
        QuietInvoice invoice = invoices.isEmpty() ? null : invoices.get(i);
        Money part = invoice == null ? null : invoice.part().orElse(null);
        rows.add(period.organisation().value(), period.customer().value(), invoice == null ? null : invoice.invoice().value(),
            code(period.reason()), text, period.from(), period.until().orElse(null), part == null ? null : part.amount(),
            part == null ? null : currencies.id(part.currency()), tables.id(period.cause().kind()), period.cause().id());
      }
    }
    rows.flush();
  }

  @Override
  public void close(Collection<RecordRef> causes) {
    RecordTables tables = new RecordTables(session);
    causes.stream().collect(Collectors.groupingBy(RecordRef::kind)).forEach((kind, records) ->
        Ids.inPages(records.stream().map(RecordRef::id).toList(), page -> session.update(Sql.of("UPDATE COL_DunningBlock SET"
            + " IsActive = 'N', Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ? AND IsActive = 'Y' AND AD_Table_ID = ? AND",
            LocalDateTime.now(), session.userId(), session.clientId(), tables.id(kind)).addIn("Record_ID", page))));
  }

  @Override
  public void repeatLevel(CustomerId customer, Collection<InvoiceId> invoices, LocalDate from) {
    if (invoices.isEmpty()) {
      session.update(repeat(from).add("AND IsPaid = 'N' AND C_BPartner_ID = ?", customer.value()));
    } else {
      repeatLevel(invoices, from);
    }
  }

  @Override
  public void repeatLevel(Collection<InvoiceId> invoices, LocalDate from) {
    Ids.inPages(invoices.stream().map(InvoiceId::value).toList(),
        page -> session.update(repeat(from).add("AND").addIn("C_Invoice_ID", page)));
  }

  private Sql repeat(LocalDate from) {
    return Sql.of(REPEAT, from, LocalDateTime.now(), session.userId(), session.clientId(), from);
  }

  private static String code(QuietReason reason) {
    return switch (reason) {
      case TALK -> "TA";
      case PROMISE -> "PR";
      case DISPUTE -> "DI";
      case PLAN -> "PL";
    };
  }
}

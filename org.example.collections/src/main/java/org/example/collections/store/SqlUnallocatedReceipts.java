// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MAllocationHdr;
import org.compiere.model.MAllocationLine;
import org.compiere.process.DocAction;
import org.example.collections.letter.ReceiptAllocation;
import org.example.collections.letter.UnallocatedReceipt;
import org.example.collections.letter.UnallocatedReceipts;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * Receipts in C_Payment with the texts of the statement lines behind them; allocations are written by core's own documents, so that
 * open amounts, balances and accounting follow.
 */
public final class SqlUnallocatedReceipts implements UnallocatedReceipts {
  private static final String OPEN = " p.AD_Client_ID = ? AND p.IsReceipt = 'Y' AND p.IsAllocated = 'N'"
      + " AND p.DocStatus IN ('CO', 'CL') AND COALESCE(p.C_Charge_ID, 0) = 0";
  private static final int TEXTS = 5;

  /** What the allocation document needs beside. */
  private record Booking(int organisation, int currency, String documentNo, LocalDate date, LocalDate accounted) {}

  private final Properties ctx;
  private final SqlSession session;
  private final Map<Integer, Booking> bookings = new LinkedHashMap<>();

  public SqlUnallocatedReceipts(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public void lockTenant() {
    TenantLock.take(session);
  }

  @Override
  public List<UnallocatedReceipt> all() {
    Currencies currencies = new Currencies(session);
    Map<Integer, List<String>> texts = statementTexts();
    List<UnallocatedReceipt> receipts = new ArrayList<>();
    session.forEach(Sql.of("SELECT p.C_Payment_ID, p.AD_Org_ID, p.C_Currency_ID, p.DocumentNo, p.DateTrx, p.DateAcct, p.C_BPartner_ID,"
        + " p.PayAmt, p.Description, (SELECT SUM(l.Amount) FROM C_AllocationLine l JOIN C_AllocationHdr h"
        + " ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID WHERE l.C_Payment_ID = p.C_Payment_ID AND h.IsActive = 'Y')"
        + " FROM C_Payment p WHERE" + OPEN + " ORDER BY p.DateTrx, p.C_Payment_ID", session.clientId()),
        row -> add(receipts, row, currencies, texts));
    return receipts;
  }

  private void add(List<UnallocatedReceipt> receipts, ResultSet row, Currencies currencies, Map<Integer, List<String>> texts)
      throws SQLException {
    int id = row.getInt(1);
    BigDecimal used = row.getBigDecimal(10) == null ? BigDecimal.ZERO : row.getBigDecimal(10);
    Money left = Currencies.money(row.getBigDecimal(8).subtract(used), currencies.get(row.getInt(3)));
    if (!left.isPositive()) {
      return;
    }
    bookings.put(id, new Booking(row.getInt(2), row.getInt(3), row.getString(4), Columns.day(row, 5), Columns.day(row, 6)));
    List<String> own = new ArrayList<>(List.of(Columns.text(row, 9)));
    own.addAll(texts.getOrDefault(id, List.of()));
    receipts.add(new UnallocatedReceipt(id, row.getString(4), Columns.id(row, 7).map(CustomerId::new), left, own));
  }

  private Map<Integer, List<String>> statementTexts() {
    Map<Integer, List<String>> texts = new LinkedHashMap<>();
    session.forEach(Sql.of("SELECT b.C_Payment_ID, b.EftReference, b.EftMemo, b.ReferenceNo, b.Memo, b.Description"
        + " FROM C_Payment p JOIN C_BankStatementLine b ON b.C_Payment_ID = p.C_Payment_ID AND b.IsActive = 'Y' WHERE" + OPEN,
        session.clientId()), row -> {
          List<String> lines = texts.computeIfAbsent(row.getInt(1), id -> new ArrayList<>());
          for (int i = 0; i < TEXTS; i++) {
            lines.add(Columns.text(row, i + 2));
          }
        });
    return texts;
  }

  @Override
  public void allocate(ReceiptAllocation allocation) {
    Booking booking = bookings.get(allocation.receipt().id());
    MAllocationHdr header = new MAllocationHdr(ctx, false, midnight(booking.date()), booking.currency(), booking.documentNo(),
        session.trxName());
    header.setAD_Org_ID(booking.organisation());
    header.setDateAcct(midnight(accounted(allocation, booking)));
    header.saveEx();
    for (ReceiptAllocation.Part part : allocation.parts()) {
      MAllocationLine line = new MAllocationLine(header, part.amount().amount(), BigDecimal.ZERO, BigDecimal.ZERO, part.rest().amount());
      line.setDocInfo(allocation.receipt().customer().orElseThrow().value(), 0, part.invoice());
      line.setPaymentInfo(allocation.receipt().id(), 0);
      line.saveEx();
    }
    if (!header.processIt(DocAction.ACTION_Complete)) {
      throw new AdempiereException(header.getProcessMsg());
    }
    header.saveEx();
  }

  /** Not before the receipt and not before any of the invoices, as core does. */
  private LocalDate accounted(ReceiptAllocation allocation, Booking booking) {
    List<Integer> invoices = allocation.parts().stream().map(ReceiptAllocation.Part::invoice).toList();
    return session.first(Sql.of("SELECT MAX(i.DateAcct) FROM C_Invoice i WHERE i.AD_Client_ID = ? AND", session.clientId())
        .addIn("i.C_Invoice_ID", invoices), row -> Columns.day(row, 1))
        .filter(day -> day.isAfter(booking.accounted())).orElse(booking.accounted());
  }

  private static Timestamp midnight(LocalDate day) {
    return Timestamp.valueOf(day.atStartOfDay());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.contact.ContactEntryId;
import org.example.collections.contact.Dispute;
import org.example.collections.contact.DisputeId;
import org.example.collections.contact.DisputeReason;
import org.example.collections.contact.DisputeResult;
import org.example.collections.contact.Disputes;
import org.example.collections.contact.QuietInvoice;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;

/** Disputes in COL_Dispute, the invoices they name in COL_DisputeInvoice; the invoices' own mark is kept in step. */
public final class SqlDisputes implements Disputes {
  private static final String[] COLUMNS = {"C_BPartner_ID", "COL_DisputeReason", "COL_Owner_ID", "COL_DueOn", "C_Currency_ID",
      "COL_Amount", "COL_ContactEntry_ID"};
  private static final String INVOICES = "SELECT x.C_Invoice_ID FROM COL_DisputeInvoice x WHERE x.COL_Dispute_ID = ?";

  private final SqlSession session;

  public SqlDisputes(SqlSession session) {
    this.session = session;
  }

  @Override
  public Optional<UserId> resolver(DisputeReason.Resolver resolver, CustomerId customer) {
    Sql salesRep = Sql.of("SELECT SalesRep_ID FROM C_BPartner WHERE AD_Client_ID = ? AND C_BPartner_ID = ?", session.clientId(),
        customer.value());
    Optional<Integer> user = switch (resolver) {
      case SALES -> user(salesRep);
      case LOGISTICS -> user(setting("COL_LogisticsUser_ID")).or(() -> user(salesRep));
      case ACCOUNTING -> user(setting("COL_AccountingUser_ID"));
    };
    return user.map(UserId::new);
  }

  private Sql setting(String column) {
    return Sql.of("SELECT " + column + " FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId());
  }

  private Optional<Integer> user(Sql sql) {
    return session.first(sql, row -> row.getInt(1)).filter(id -> id > 0);
  }

  @Override
  public DisputeId add(Dispute dispute) {
    Currencies currencies = new Currencies(session);
    int organisation = dispute.organisation().value();
    NewRows rows = new NewRows(session, "COL_Dispute", Map.of("COL_DisputeStatus", "OP", "COL_AcceptedAmt", BigDecimal.ZERO), COLUMNS);
    int id = rows.add(organisation, dispute.customer().value(), ContactCodes.REASONS.of(dispute.reason()),
        dispute.owner().map(UserId::value).orElse(null), dispute.dueOn(), currencies.id(dispute.amount().currency()),
        dispute.amount().amount(), dispute.entry().map(ContactEntryId::value).orElse(null));
    rows.flush();
    NewRows invoices = new NewRows(session, "COL_DisputeInvoice", "COL_Dispute_ID", "C_Invoice_ID", "COL_Amount");
    dispute.invoices().forEach(invoice -> invoices.add(organisation, id, invoice.invoice().value(),
        invoice.part().map(Money::amount).orElse(BigDecimal.ZERO)));
    invoices.flush();
    mark("Y", "AND IsInDispute = 'N' AND C_Invoice_ID IN (" + INVOICES + ")", id);
    return new DisputeId(id);
  }

  @Override
  public void assign(DisputeId dispute, int requestId) {
    session.update(Sql.of("UPDATE COL_Dispute SET R_Request_ID = ? WHERE COL_Dispute_ID = ? AND AD_Client_ID = ?", requestId,
        dispute.value(), session.clientId()));
  }

  @Override
  public Optional<Dispute> lockOpen(DisputeId dispute) {
    Optional<Integer> open = session.first(Sql.of("SELECT C_Currency_ID FROM COL_Dispute WHERE COL_Dispute_ID = ? AND AD_Client_ID = ?"
        + " AND COL_DisputeStatus = 'OP' FOR UPDATE", dispute.value(), session.clientId()), row -> row.getInt(1));
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Currency currency = new Currencies(session).get(open.get());
    List<QuietInvoice> invoices = session.list(Sql.of("SELECT C_Invoice_ID, COL_Amount FROM COL_DisputeInvoice WHERE AD_Client_ID = ?"
        + " AND COL_Dispute_ID = ? ORDER BY C_Invoice_ID", session.clientId(), dispute.value()), row -> new QuietInvoice(
            new InvoiceId(row.getInt(1)), Optional.of(Currencies.money(row.getBigDecimal(2), currency)).filter(Money::isPositive)));
    return session.first(Sql.of("SELECT AD_Org_ID, C_BPartner_ID, COL_DisputeReason, COL_Amount, COL_DueOn, COL_ContactEntry_ID,"
        + " COL_Owner_ID FROM COL_Dispute WHERE COL_Dispute_ID = ? AND AD_Client_ID = ?", dispute.value(), session.clientId()),
        row -> dispute(row, invoices, currency));
  }

  private static Dispute dispute(ResultSet row, List<QuietInvoice> invoices, Currency currency) throws SQLException {
    return new Dispute(new OrganisationId(row.getInt(1)), new CustomerId(row.getInt(2)),
        ContactCodes.REASONS.get(Columns.text(row, 3)), invoices, Currencies.money(row.getBigDecimal(4), currency), Columns.day(row, 5),
        Columns.id(row, 6).map(ContactEntryId::new), Columns.id(row, 7).map(UserId::new));
  }

  @Override
  public void close(DisputeId dispute, DisputeResult result, Money accepted, LocalDate today) {
    session.update(Sql.of("UPDATE COL_Dispute SET COL_DisputeStatus = ?, COL_AcceptedAmt = ?, COL_ClosedOn = ?, Updated = ?,"
        + " UpdatedBy = ? WHERE COL_Dispute_ID = ? AND AD_Client_ID = ?", ContactCodes.RESULTS.of(result), accepted.amount(), today,
        LocalDateTime.now(), session.userId(), dispute.value(), session.clientId()));
    mark("N", "AND IsInDispute = 'Y' AND C_Invoice_ID IN (" + INVOICES + ") AND C_Invoice_ID NOT IN (SELECT y.C_Invoice_ID"
        + " FROM COL_DisputeInvoice y JOIN COL_Dispute d ON d.COL_Dispute_ID = y.COL_Dispute_ID AND d.COL_DisputeStatus = 'OP'"
        + " WHERE y.AD_Client_ID = C_Invoice.AD_Client_ID AND y.C_Invoice_ID = C_Invoice.C_Invoice_ID)", dispute.value());
  }

  private void mark(String inDispute, String which, int dispute) {
    session.update(Sql.of("UPDATE C_Invoice SET IsInDispute = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?", inDispute,
        LocalDateTime.now(), session.userId(), session.clientId()).add(which, dispute));
  }

  @Override
  public List<DisputeId> openAbout(InvoiceId invoice) {
    return session.list(Sql.of("SELECT d.COL_Dispute_ID FROM COL_DisputeInvoice x JOIN COL_Dispute d ON d.COL_Dispute_ID ="
        + " x.COL_Dispute_ID AND d.COL_DisputeStatus = 'OP' WHERE x.AD_Client_ID = ? AND x.C_Invoice_ID = ? ORDER BY d.COL_Dispute_ID",
        session.clientId(), invoice.value()), row -> new DisputeId(row.getInt(1)));
  }

  @Override
  public Optional<DisputeId> ofRequest(int requestId) {
    return session.first(Sql.of("SELECT COL_Dispute_ID FROM COL_Dispute WHERE AD_Client_ID = ? AND R_Request_ID = ?"
        + " AND COL_DisputeStatus = 'OP'", session.clientId(), requestId), row -> new DisputeId(row.getInt(1)));
  }
}

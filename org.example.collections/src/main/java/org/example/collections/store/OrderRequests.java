// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.OrderKind;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Turns orders, as they lie in the database or in somebody's hands, into what is to be decided. */
public final class OrderRequests {
  /** What an order says of itself; keys are 0 and the accepted amount is zero where there is nothing. */
  public record OrderFields(int orderId, boolean sales, int customer, int organisation, int docType, String paymentRule, int currency,
      BigDecimal total, BigDecimal accepted, int paymentTerm) {}

  private record Form(String subType, Currency currency) {}

  private final SqlSession session;

  public OrderRequests(SqlSession session) {
    this.session = session;
  }

  public CreditRequest of(OrderFields order, LocalDate on) {
    Form form = session.first(Sql.of("SELECT d.DocSubTypeSO, c.ISO_Code, c.StdPrecision FROM C_Currency c LEFT JOIN C_DocType d"
        + " ON d.C_DocType_ID = ? WHERE c.C_Currency_ID = ?", order.docType(), order.currency()),
        row -> new Form(Columns.text(row, 1), new Currency(row.getString(2).strip(), row.getInt(3))))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @C_Currency_ID@ " + order.currency()));
    CreditRequest request = CreditRequest.ofOrder(kind(order, form.subType), order.orderId(),
        order.customer() > 0 ? Optional.of(new CustomerId(order.customer())) : Optional.empty(),
        new OrganisationId(order.organisation()), money(order.total(), form.currency), on).atTerm(order.paymentTerm());
    return order.accepted().signum() > 0 ? request.acceptedBefore(money(order.accepted(), form.currency)) : request;
  }

  /** Empty when there is no such order. */
  public Optional<CreditRequest> ofOrder(int orderId, LocalDate on) {
    return fields(orderId).map(order -> of(order, on));
  }

  /** Of a shipment of this order. */
  public Optional<CreditRequest> ofShipment(int orderId, LocalDate on) {
    return ofOrder(orderId, on).map(request -> request.ofShipment(invoicedInFull(orderId)));
  }

  private Optional<OrderFields> fields(int orderId) {
    return session.first(Sql.of("SELECT C_Order_ID, IsSOTrx, Bill_BPartner_ID, AD_Org_ID, C_DocTypeTarget_ID, PaymentRule,"
        + " C_Currency_ID, GrandTotal, COL_CreditAcceptedAmt, C_PaymentTerm_ID FROM C_Order WHERE AD_Client_ID = ? AND C_Order_ID = ?",
        session.clientId(), orderId), row -> new OrderFields(row.getInt(1), Columns.yes(row, 2), row.getInt(3), row.getInt(4),
        row.getInt(5), Columns.text(row, 6), row.getInt(7), orZero(row.getBigDecimal(8)), orZero(row.getBigDecimal(9)),
        row.getInt(10)));
  }

  private boolean invoicedInFull(int orderId) {
    return session.first(Sql.of("SELECT COUNT(*), COALESCE(SUM(CASE WHEN QtyInvoiced < QtyOrdered THEN 1 ELSE 0 END), 0)"
        + " FROM C_OrderLine WHERE AD_Client_ID = ? AND C_Order_ID = ?", session.clientId(), orderId),
        row -> row.getInt(1) > 0 && row.getInt(2) == 0).orElse(false);
  }

  private static OrderKind kind(OrderFields order, String subType) {
    return order.sales() ? OrderKind.ofSale(subType, order.paymentRule()) : OrderKind.PURCHASE;
  }

  private static Money money(BigDecimal amount, Currency currency) {
    return Currencies.money(amount, currency);
  }

  private static BigDecimal orZero(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }
}

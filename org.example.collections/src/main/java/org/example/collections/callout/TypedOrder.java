// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.callout;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import org.compiere.model.GridTab;
import org.compiere.util.Env;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.OrderKind;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** An order as it stands in the window, saved or not. */
final class TypedOrder {
  private final GridTab tab;
  private final int windowNo;
  private final Properties ctx;

  TypedOrder(GridTab tab, int windowNo, Properties ctx) {
    this.tab = tab;
    this.windowNo = windowNo;
    this.ctx = ctx;
  }

  /** A sales order with a customer and a currency. */
  boolean isComplete() {
    return isSales() && customer().isPresent() && currencyId() > 0;
  }

  /** The window of sales orders says so, also where the tab lacks the column. */
  private boolean isSales() {
    Object sales = tab.getValue("IsSOTrx");
    return sales == null ? "Y".equals(Env.getContext(ctx, windowNo, "IsSOTrx")) : isYes(sales);
  }

  int id() {
    return number("C_Order_ID");
  }

  /** Who pays: the bill-to partner, else the customer. */
  Optional<CustomerId> customer() {
    int payer = number("Bill_BPartner_ID") > 0 ? number("Bill_BPartner_ID") : number("C_BPartner_ID");
    return payer > 0 ? Optional.of(new CustomerId(payer)) : Optional.empty();
  }

  OrganisationId organisation() {
    return new OrganisationId(number("AD_Org_ID"));
  }

  CreditRequest request(Currency currency) {
    return CreditRequest.ofOrder(kind(), id(), customer(), organisation(), Money.zero(currency), day()).atTerm(paymentTermId());
  }

  int currencyId() {
    return number("C_Currency_ID");
  }

  int paymentTermId() {
    return number("C_PaymentTerm_ID");
  }

  /** With taxes, as far as lines were saved. */
  BigDecimal total() {
    return tab.getValue("GrandTotal") instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
  }

  boolean isTaxIncluded() {
    return isYes(tab.getValue("IsTaxIncluded"));
  }

  /** Core's callout of the document type leaves its subtype in the context of the window. */
  OrderKind kind() {
    return OrderKind.ofSale(Env.getContext(ctx, windowNo, "OrderType"), String.valueOf(tab.getValue("PaymentRule")));
  }

  LocalDate day() {
    Timestamp login = Env.getContextAsDate(ctx, Env.DATE);
    return login.toLocalDateTime().toLocalDate();
  }

  private int number(String column) {
    return tab.getValue(column) instanceof Integer number ? number : 0;
  }

  private static boolean isYes(Object value) {
    return Boolean.TRUE.equals(value) || "Y".equals(value);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

/**
 * The one statement behind a credit decision: whatever the customer owes and will owe, row by row where a single invoice matters and
 * summed where not, with the limits. Every branch is found by an index that begins with the customer or the document.
 *
 * <p>Columns: kind, customer, key, number, currency code, its decimals, organisation, day, amount, second amount, text, last day, then
 * the payment term, then one allocation: amount, currency code, its decimals, organisation, day. Kinds: {@link #INVOICE}, as often as
 * something is allocated to it; {@link #INSTALMENT} a line of its schedule; {@link #RECEIPT}, as often as it is used; {@link #ORDERS} not
 * delivered and delivered not invoiced; {@link #DRAFTS}; {@link #PROMISE} broken, with an invoice still unpaid; {@link #LIMIT}.
 */
final class CreditSql {
  static final String INVOICE = "I";
  static final String INSTALMENT = "S";
  static final String RECEIPT = "P";
  static final String ORDERS = "O";
  static final String DRAFTS = "D";
  static final String PROMISE = "B";
  static final String LIMIT = "L";
  static final int TERM = 13;
  static final int ALLOCATION = 20;

  private static final String NO_TERM = ", NULL, NULL, NULL, NULL, NULL, NULL, NULL";
  private static final String NEITHER = NO_TERM + ", NULL, NULL, NULL, NULL, NULL";
  private static final String SIGN = "CASE WHEN d.DocBaseType = 'ARC' THEN -1 ELSE 1 END";
  private static final String OPEN = " AND i.IsPaid = 'N' AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO', 'CL')";
  private static final String UNUSED =
      " AND p.IsAllocated = 'N' AND p.IsReceipt = 'Y' AND p.DocStatus IN ('CO', 'CL') AND COALESCE(p.C_Charge_ID, 0) = 0";
  private static final String HEADER = ", k.ISO_Code, k.StdPrecision, h.AD_Org_ID, h.DateTrx";
  private static final String ALLOCATIONS = " LEFT JOIN (C_AllocationLine l JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID ="
      + " l.C_AllocationHdr_ID AND h.IsActive = 'Y' JOIN C_Currency k ON k.C_Currency_ID = h.C_Currency_ID) ON ";
  private static final String BLOCKING = "(SELECT MAX(e.COL_DocumentNo) FROM C_DunningRunLine n"
      + " JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = n.C_DunningRunEntry_ID AND e.COL_NoticeStatus IN "
      + DeliveryCodes.ISSUED
      + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = n.COL_DunningLevel_ID AND v.COL_IsBlockCredit = 'Y'"
      + " WHERE n.C_Invoice_ID = i.C_Invoice_ID AND n.COL_IsInfo = 'N')";
  /** Taxes and charges lie on a line as on the order. */
  private static final String SHARE = "l.LineNetAmt / l.QtyOrdered * CASE WHEN o.TotalLines = 0 THEN 1"
      + " ELSE o.GrandTotal / o.TotalLines END";
  /** Accepted orders, reopened ones among them; quotations bind nobody. */
  private static final String ACCEPTED = " AND (o.DocStatus IN ('CO', 'CL') OR o.DocStatus IN ('DR', 'IP', 'IN', 'AP', 'NA')"
      + " AND o.COL_CreditAcceptedAmt > 0)";
  private static final String BINDING = " JOIN C_DocType d ON d.C_DocType_ID = o.C_DocTypeTarget_ID"
      + " AND COALESCE(d.DocSubTypeSO, 'SO') NOT IN ('OB', 'ON', 'RM')";

  private CreditSql() {}

  static Sql of(CreditScope scope) {
    Sql sql = invoices(scope);
    instalments(sql.add("UNION ALL"), scope);
    receipts(sql.add("UNION ALL"), scope);
    orders(sql.add("UNION ALL"), scope);
    if (scope.drafts()) {
      draftOrders(sql.add("UNION ALL"), scope);
      draftInvoices(sql.add("UNION ALL"), scope);
    }
    if (scope.promises()) {
      brokenPromises(sql.add("UNION ALL"), scope);
    }
    return limits(sql.add("UNION ALL"), scope);
  }

  private static Sql invoices(CreditScope scope) {
    return scope.only(Sql.of("SELECT '" + INVOICE + "', i.C_BPartner_ID, i.C_Invoice_ID, i.DocumentNo, c.ISO_Code, c.StdPrecision,"
        + " i.AD_Org_ID, i.DateInvoiced, i.GrandTotal * " + SIGN + ", 0, " + BLOCKING + ", i.DateAcct, t.NetDays, t.NetDay, t.IsDueFixed,"
        + " t.FixMonthDay, t.FixMonthCutoff, t.FixMonthOffset, t.IsNextBusinessDay, l.Amount + l.DiscountAmt + l.WriteOffAmt" + HEADER
        + " FROM C_Invoice i JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID AND d.DocBaseType IN ('ARI', 'ARC')"
        + " JOIN C_Currency c ON c.C_Currency_ID = i.C_Currency_ID JOIN C_PaymentTerm t ON t.C_PaymentTerm_ID = i.C_PaymentTerm_ID"
        + ALLOCATIONS + "l.C_Invoice_ID = i.C_Invoice_ID WHERE i.AD_Client_ID = ?" + OPEN + " AND", scope.clientId()), "i.C_BPartner_ID");
  }

  private static void instalments(Sql sql, CreditScope scope) {
    scope.only(sql.add("SELECT '" + INSTALMENT + "', i.C_BPartner_ID, i.C_Invoice_ID, NULL, c.ISO_Code, c.StdPrecision, i.AD_Org_ID,"
        + " s.DueDate, s.DueAmt * " + SIGN + ", s.C_InvoicePaySchedule_ID, NULL, NULL" + NEITHER + " FROM C_Invoice i"
        + " JOIN C_InvoicePaySchedule s ON s.C_Invoice_ID = i.C_Invoice_ID AND s.IsValid = 'Y'"
        + " JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID JOIN C_Currency c ON c.C_Currency_ID = i.C_Currency_ID"
        + " WHERE i.AD_Client_ID = ? AND i.IsPayScheduleValid = 'Y'" + OPEN + " AND", scope.clientId()), "i.C_BPartner_ID");
  }

  private static void receipts(Sql sql, CreditScope scope) {
    scope.only(sql.add("SELECT '" + RECEIPT + "', p.C_BPartner_ID, p.C_Payment_ID, NULL, c.ISO_Code, c.StdPrecision, p.AD_Org_ID,"
        + " p.DateTrx, p.PayAmt, 0, NULL, NULL" + NO_TERM + ", l.Amount" + HEADER
        + " FROM C_Payment p JOIN C_Currency c ON c.C_Currency_ID = p.C_Currency_ID" + ALLOCATIONS + "l.C_Payment_ID = p.C_Payment_ID"
        + " WHERE p.AD_Client_ID = ?" + UNUSED + " AND", scope.clientId()), "p.C_BPartner_ID");
  }

  /** In iDempiere an invoice that comes before the delivery takes its part out of the open orders. */
  private static void orders(Sql sql, CreditScope scope) {
    scope.only(sql.add("SELECT '" + ORDERS + "', o.Bill_BPartner_ID, 0, NULL, c.ISO_Code, c.StdPrecision, 0, NULL, SUM(CASE WHEN"
        + " l.QtyOrdered = 0 THEN 0 ELSE GREATEST(l.QtyOrdered - GREATEST(l.QtyDelivered, l.QtyInvoiced), 0) * " + SHARE
        + " END), SUM(CASE WHEN l.QtyOrdered = 0 THEN 0 ELSE GREATEST(l.QtyDelivered - l.QtyInvoiced, 0) * " + SHARE
        + " END), NULL, NULL" + NEITHER + " FROM C_Order o" + BINDING + " JOIN C_OrderLine l ON l.C_Order_ID = o.C_Order_ID"
        + " JOIN C_Currency c ON c.C_Currency_ID = o.C_Currency_ID"
        + " WHERE o.AD_Client_ID = ? AND o.IsSOTrx = 'Y' AND o.C_Order_ID <> ? AND (? = 'Y' OR o.PaymentRule <> 'B')" + ACCEPTED
        + " AND", scope.clientId(), scope.orderId(), scope.cash()), "o.Bill_BPartner_ID")
        .add("GROUP BY o.Bill_BPartner_ID, c.ISO_Code, c.StdPrecision");
  }

  private static void draftOrders(Sql sql, CreditScope scope) {
    scope.only(sql.add("SELECT '" + DRAFTS + "', o.Bill_BPartner_ID, 0, NULL, c.ISO_Code, c.StdPrecision, 0, NULL, SUM(o.GrandTotal),"
        + " 0, NULL, NULL" + NEITHER + " FROM C_Order o" + BINDING + " JOIN C_Currency c ON c.C_Currency_ID = o.C_Currency_ID"
        + " WHERE o.AD_Client_ID = ? AND o.IsSOTrx = 'Y' AND o.C_Order_ID <> ? AND (? = 'Y' OR o.PaymentRule <> 'B')"
        + " AND o.DocStatus IN ('DR', 'IP', 'IN', 'AP', 'NA') AND COALESCE(o.COL_CreditAcceptedAmt, 0) = 0 AND", scope.clientId(),
        scope.orderId(), scope.cash()), "o.Bill_BPartner_ID").add("GROUP BY o.Bill_BPartner_ID, c.ISO_Code, c.StdPrecision");
  }

  /** One of an order is in what is delivered and not invoiced. */
  private static void draftInvoices(Sql sql, CreditScope scope) {
    scope.only(sql.add("SELECT '" + DRAFTS + "', i.C_BPartner_ID, 0, NULL, c.ISO_Code, c.StdPrecision, 0, NULL, SUM(i.GrandTotal * "
        + SIGN + "), 0, NULL, NULL" + NEITHER + " FROM C_Invoice i JOIN C_DocType d ON d.C_DocType_ID = i.C_DocTypeTarget_ID"
        + " AND d.DocBaseType IN ('ARI', 'ARC') JOIN C_Currency c ON c.C_Currency_ID = i.C_Currency_ID WHERE i.AD_Client_ID = ?"
        + " AND i.IsPaid = 'N' AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('DR', 'IP', 'IN') AND COALESCE(i.C_Order_ID, 0) = 0 AND",
        scope.clientId()), "i.C_BPartner_ID").add("GROUP BY i.C_BPartner_ID, c.ISO_Code, c.StdPrecision");
  }

  private static void brokenPromises(Sql sql, CreditScope scope) {
    sql.add("SELECT '" + PROMISE + "', m.C_BPartner_ID, m.COL_Promise_ID, NULL, c.ISO_Code, c.StdPrecision, m.AD_Org_ID,"
        + " m.COL_PromisedOn, m.COL_Amount, 0, NULL, NULL" + NEITHER + " FROM COL_Promise m"
        + " JOIN C_Currency c ON c.C_Currency_ID = m.C_Currency_ID WHERE m.AD_Client_ID = ? AND m.C_BPartner_ID = ?"
        + " AND m.COL_PromiseStatus = 'BR' AND EXISTS (SELECT 1 FROM COL_PromiseInvoice x JOIN C_Invoice i"
        + " ON i.C_Invoice_ID = x.C_Invoice_ID AND i.IsPaid = 'N' WHERE x.COL_Promise_ID = m.COL_Promise_ID)",
        scope.clientId(), scope.customer());
  }

  private static Sql limits(Sql sql, CreditScope scope) {
    return sql.add("SELECT '" + LIMIT + "', m.C_BPartner_ID, m.COL_CreditLimit_ID, m.COL_LimitType, c.ISO_Code, c.StdPrecision,"
        + " m.AD_Org_ID, m.ValidFrom, m.COL_LimitAmt, 0, m.COL_IsApproved, m.ValidTo" + NEITHER
        + " FROM COL_CreditLimit m JOIN C_Currency c ON c.C_Currency_ID = m.C_Currency_ID"
        + " WHERE m.AD_Client_ID = ? AND m.IsActive = 'Y' AND m.C_BPartner_ID IN (?, ?)", scope.clientId(), scope.customer(),
        scope.parent().orElse(scope.customer()));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.dunning.DunningRunRequest;

/**
 * Conditions that bind a statement to a tenant, the scope of a run and the state of its day. A document counts when it
 * was posted up to the run date; it is open when its flag says so, or when it was closed by an allocation posted later.
 */
final class RunScope {
  private static final String LATER = "(SELECT z.%s FROM C_AllocationHdr y JOIN C_AllocationLine z"
      + " ON z.C_AllocationHdr_ID = y.C_AllocationHdr_ID WHERE y.AD_Client_ID = ? AND y.IsActive = 'Y' AND y.DateAcct"
      + " >= ?)";

  private final int clientId;
  private final DunningRunRequest request;
  private final List<Integer> customers;
  private final boolean allocatedLater;

  RunScope(SqlSession session, DunningRunRequest request) {
    this(session, request, List.of());
  }

  /** @param customers only these, a page of them; empty: those of the request */
  RunScope(SqlSession session, DunningRunRequest request, List<Integer> customers) {
    this.clientId = session.clientId();
    this.request = request;
    this.customers = customers;
    allocatedLater = session.first(Sql.of("SELECT MAX(DateAcct) FROM C_AllocationHdr WHERE AD_Client_ID = ? AND"
        + " DateAcct >= ?", clientId, nextDay()), row -> Columns.day(row, 1) != null).orElse(false);
  }

  LocalDate date() {
    return request.date();
  }

  /** First moment that no longer belongs to the run date. */
  LocalDate nextDay() {
    return request.date().plusDays(1);
  }

  /** Sales invoices and credit notes, alias i, open on the run date. */
  Sql openInvoices(Sql sql) {
    sql.add("i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO', 'CL') AND i.DateAcct < ?", clientId,
        nextDay());
    request.organisation().ifPresent(org -> sql.add("AND i.AD_Org_ID = ?", org.value()));
    only(sql, "i.C_BPartner_ID");
    return open(sql, "i.IsPaid", "i.C_Invoice_ID", "C_Invoice_ID");
  }

  /** Receipts, alias p, not fully allocated on the run date. */
  Sql openReceipts(Sql sql) {
    sql.add("p.AD_Client_ID = ? AND p.IsReceipt = 'Y' AND p.DocStatus IN ('CO', 'CL') AND p.DateAcct < ?"
        + " AND COALESCE(p.C_Charge_ID, 0) = 0", clientId, nextDay());
    request.organisation().ifPresent(org -> sql.add("AND p.AD_Org_ID = ?", org.value()));
    only(sql, "p.C_BPartner_ID");
    return open(sql, "p.IsAllocated", "p.C_Payment_ID", "C_Payment_ID");
  }

  /** Rows of the tenant and the customers asked for. */
  Sql customers(Sql sql, String client, String customer) {
    return only(sql.add(client + " = ?", clientId), customer);
  }

  private Sql only(Sql sql, String customer) {
    request.customer().ifPresent(only -> sql.add("AND " + customer + " = ?", only.value()));
    if (!customers.isEmpty()) {
      sql.add("AND").addIn(customer, customers);
    }
    request.customerGroupId().ifPresent(group -> sql.add("AND " + customer
        + " IN (SELECT C_BPartner_ID FROM C_BPartner WHERE AD_Client_ID = ? AND C_BP_Group_ID = ?)", clientId, group));
    return sql;
  }

  /** As {@link #customers}, of customers with an open invoice only. */
  Sql customersWithItems(Sql sql, String client, String customer) {
    customers(sql, client, customer).add("AND " + customer + " IN (SELECT i.C_BPartner_ID FROM C_Invoice i WHERE");
    return openInvoices(sql).add(")");
  }

  private Sql open(Sql sql, String closed, String key, String column) {
    if (!allocatedLater) {
      return sql.add("AND " + closed + " = 'N'");
    }
    String later = String.format(LATER, column);
    return sql.add("AND (" + closed + " = 'N' OR " + key + " IN " + later + ")", clientId, nextDay());
  }
}

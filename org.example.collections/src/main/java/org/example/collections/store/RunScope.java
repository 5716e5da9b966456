// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import org.example.collections.dunning.DunningRunRequest;

/**
 * Conditions that bind a statement to a tenant, the scope of a run and the state of its day. A document counts when it was
 * posted up to the run date; it is open when its flag says so, or when it was closed by an allocation posted later.
 */
final class RunScope {
  private final int clientId;
  private final DunningRunRequest request;

  RunScope(int clientId, DunningRunRequest request) {
    this.clientId = clientId;
    this.request = request;
  }

  LocalDate date() {
    return request.date();
  }

  /** First moment that no longer belongs to the run date. */
  LocalDate nextDay() {
    return request.date().plusDays(1);
  }

  /** Sales invoices and credit notes, alias i, not regarding whether they are paid. */
  Sql invoices(Sql sql) {
    sql.add("i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO', 'CL') AND i.DateAcct < ?", clientId, nextDay());
    request.organisation().ifPresent(org -> sql.add("AND i.AD_Org_ID = ?", org.value()));
    return customers(sql, "i.C_BPartner_ID");
  }

  /** Invoices and credit notes, alias i, open on the run date, of the customers of a page. */
  Sql openInvoices(Sql sql, CustomerPage page) {
    invoices(sql);
    page.in(sql.add("AND"), "i.C_BPartner_ID");
    return open(sql, page, "i.IsPaid", "C_Invoice_ID = i.C_Invoice_ID");
  }

  /** Receipts, alias p, not fully allocated on the run date, of the customers of a page. */
  Sql openReceipts(Sql sql, CustomerPage page) {
    sql.add("p.AD_Client_ID = ? AND p.IsReceipt = 'Y' AND p.DocStatus IN ('CO', 'CL') AND p.DateAcct < ?"
        + " AND COALESCE(p.C_Charge_ID, 0) = 0", clientId, nextDay());
    request.organisation().ifPresent(org -> sql.add("AND p.AD_Org_ID = ?", org.value()));
    page.in(sql.add("AND"), "p.C_BPartner_ID");
    return open(sql, page, "p.IsAllocated", "C_Payment_ID = p.C_Payment_ID");
  }

  private Sql open(Sql sql, CustomerPage page, String closed, String key) {
    if (!page.paidLater()) {
      return sql.add("AND " + closed + " = 'N'");
    }
    return sql.add("AND " + closed + " IN ('N', 'Y') AND (" + closed + " = 'N' OR EXISTS (SELECT 1 FROM C_AllocationLine z"
        + " JOIN C_AllocationHdr y ON y.C_AllocationHdr_ID = z.C_AllocationHdr_ID WHERE z." + key
        + " AND y.IsActive = 'Y' AND y.DateAcct >= ?))", nextDay());
  }

  private Sql customers(Sql sql, String column) {
    request.customer().ifPresent(customer -> sql.add("AND " + column + " = ?", customer.value()));
    request.customerGroupId().ifPresent(group -> sql.add("AND " + column
        + " IN (SELECT C_BPartner_ID FROM C_BPartner WHERE AD_Client_ID = ? AND C_BP_Group_ID = ?)", clientId, group));
    return sql;
  }
}

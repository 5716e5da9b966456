// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.collections.letter.Payable;
import org.example.collections.letter.Payables;
import org.example.collections.letter.PaymentReference;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * Invoices behind references, by primary keys: one statement for each kind of reference and one for what is open. An invoice with
 * allocations in another currency is left to a person.
 */
public final class SqlPayables implements Payables {
  private static final String OF_INVOICES = "SELECT i.C_Invoice_ID, i.C_BPartner_ID, i.C_Invoice_ID, 0 FROM C_Invoice i"
      + " WHERE i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO', 'CL') AND";
  private static final String OF_NOTICES = "SELECT e.C_DunningRunEntry_ID, e.C_BPartner_ID, l.C_Invoice_ID, 0"
      + " FROM C_DunningRunEntry e LEFT JOIN C_DunningRunLine l ON l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID"
      + " AND l.COL_IsInfo = 'N' WHERE e.AD_Client_ID = ? AND e.COL_IssuedOn IS NOT NULL AND";
  private static final String OF_ACCOUNTS = "SELECT b.C_BPartner_ID, b.C_BPartner_ID, i.C_Invoice_ID, 0 FROM C_BPartner b"
      + " LEFT JOIN C_Invoice i ON i.C_BPartner_ID = b.C_BPartner_ID AND i.IsSOTrx = 'Y' AND i.IsPaid = 'N'"
      + " AND i.DocStatus IN ('CO', 'CL') WHERE b.AD_Client_ID = ? AND";
  private static final String OF_PLANS = "SELECT p.COL_InstalmentPlan_ID, p.C_BPartner_ID, v.C_Invoice_ID, (SELECT"
      + " MAX(t.COL_InstalmentNo) FROM COL_Instalment t WHERE t.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID)"
      + " FROM COL_InstalmentPlan p JOIN COL_PlanInvoice v ON v.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID"
      + " WHERE p.AD_Client_ID = ? AND";
  private static final String ALLOCATED = " FROM C_AllocationLine l JOIN C_AllocationHdr h"
      + " ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID WHERE l.C_Invoice_ID = i.C_Invoice_ID AND h.IsActive = 'Y'";

  /** @param last number of the last instalment of a plan */
  private record Behind(CustomerId customer, int last, Set<Integer> invoices) {}

  private final SqlSession session;

  public SqlPayables(SqlSession session) {
    this.session = session;
  }

  @Override
  public Map<PaymentReference, Payable> find(Collection<PaymentReference> references) {
    Map<PaymentReference, Behind> behind = new LinkedHashMap<>();
    for (PaymentReference.Kind kind : PaymentReference.Kind.values()) {
      List<PaymentReference> ofKind = references.stream().filter(reference -> reference.kind() == kind).toList();
      Map<Integer, Behind> records = behind(kind, ofKind.stream().map(PaymentReference::record).distinct().toList());
      ofKind.stream().filter(reference -> records.containsKey(reference.record())
          && reference.instalment() <= records.get(reference.record()).last()).forEach(
              reference -> behind.put(reference, records.get(reference.record())));
    }
    Set<Integer> invoices = new LinkedHashSet<>();
    behind.values().forEach(each -> invoices.addAll(each.invoices()));
    Map<Integer, Payable.OpenInvoice> open = open(invoices);
    Map<PaymentReference, Payable> found = new LinkedHashMap<>();
    behind.forEach((reference, each) -> found.put(reference, new Payable(each.customer(),
        open.values().stream().filter(invoice -> each.invoices().contains(invoice.invoice())).toList())));
    return found;
  }

  private Map<Integer, Behind> behind(PaymentReference.Kind kind, List<Integer> records) {
    String select = switch (kind) {
      case INVOICE -> OF_INVOICES;
      case NOTICE -> OF_NOTICES;
      case ACCOUNT -> OF_ACCOUNTS;
      case INSTALMENT -> OF_PLANS;
    };
    String key = switch (kind) {
      case INVOICE -> "i.C_Invoice_ID";
      case NOTICE -> "e.C_DunningRunEntry_ID";
      case ACCOUNT -> "b.C_BPartner_ID";
      case INSTALMENT -> "p.COL_InstalmentPlan_ID";
    };
    Map<Integer, Behind> found = new HashMap<>();
    Ids.inPages(records, page -> session.forEach(Sql.of(select, session.clientId()).addIn(key, page), row -> {
      Behind behind = found.get(row.getInt(1));
      if (behind == null) {
        behind = new Behind(new CustomerId(row.getInt(2)), row.getInt(4), new LinkedHashSet<>());
        found.put(row.getInt(1), behind);
      }
      if (row.getInt(3) > 0) {
        behind.invoices().add(row.getInt(3));
      }
    }));
    return found;
  }

  /** By invoice, oldest first. */
  private Map<Integer, Payable.OpenInvoice> open(Set<Integer> invoices) {
    Currencies currencies = new Currencies(session);
    Map<Integer, Payable.OpenInvoice> open = new LinkedHashMap<>();
    Ids.inPages(invoices, page -> session.forEach(Sql.of("SELECT i.C_Invoice_ID, i.C_Currency_ID, i.GrandTotal,"
        + " (SELECT SUM(l.Amount + COALESCE(l.DiscountAmt, 0) + COALESCE(l.WriteOffAmt, 0))" + ALLOCATED + "),"
        + " (SELECT COUNT(*)" + ALLOCATED + " AND h.C_Currency_ID <> i.C_Currency_ID)"
        + " FROM C_Invoice i JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID AND d.DocBaseType = 'ARI'"
        + " WHERE i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.IsPaid = 'N' AND i.DocStatus IN ('CO', 'CL') AND", session.clientId())
        .addIn("i.C_Invoice_ID", page).add("ORDER BY i.DateInvoiced, i.C_Invoice_ID"), row -> {
          BigDecimal paid = row.getBigDecimal(4) == null ? BigDecimal.ZERO : row.getBigDecimal(4);
          Money left = Currencies.money(row.getBigDecimal(3).subtract(paid), currencies.get(row.getInt(2)));
          if (left.isPositive() && row.getInt(5) == 0) {
            open.put(row.getInt(1), new Payable.OpenInvoice(row.getInt(1), left));
          }
        }));
    return open;
  }
}

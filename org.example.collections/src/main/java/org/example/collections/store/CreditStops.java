// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDateTime;
import java.util.List;
import org.example.collections.receivable.CustomerId;

/**
 * Credit stops that notices set on C_BPartner. The customer names the notice that holds it and the status it had before; a stop
 * without such a notice was set by hand and is never touched.
 */
final class CreditStops {
  private static final String STOPPING_NOTICES =
      "SELECT e.C_DunningRunEntry_ID FROM C_DunningRunEntry e"
          + " JOIN C_DunningRunLine l ON l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND l.COL_IsInfo = 'N'"
          + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = l.COL_DunningLevel_ID AND v.IsSetCreditStop = 'Y'";
  private static final String DUE_UP_TO_THE_LINE = "SELECT SUM(x.DueAmt) FROM C_InvoicePaySchedule x"
      + " JOIN C_InvoicePaySchedule y ON y.C_Invoice_ID = x.C_Invoice_ID WHERE x.IsValid = 'Y'"
      + " AND y.C_InvoicePaySchedule_ID = l.C_InvoicePaySchedule_ID AND (x.DueDate < y.DueDate"
      + " OR x.DueDate = y.DueDate AND x.C_InvoicePaySchedule_ID <= y.C_InvoicePaySchedule_ID)";
  private static final String ALLOCATED = "SELECT COALESCE(SUM(a.Amount + a.DiscountAmt + a.WriteOffAmt), 0) FROM C_AllocationLine a"
      + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = a.C_AllocationHdr_ID AND h.IsActive = 'Y'"
      + " WHERE a.C_Invoice_ID = l.C_Invoice_ID AND h.C_Currency_ID = i.C_Currency_ID";
  /**
   * An item is open while its invoice is; a line of its schedule only until the instalments up to it are paid. A credit note that was
   * deducted is no item.
   */
  private static final String OPEN_ITEM =
      " JOIN C_Invoice i ON i.C_Invoice_ID = l.C_Invoice_ID AND l.OpenAmt > 0 AND i.IsPaid = 'N' AND i.DocStatus IN ('CO', 'CL')"
          + " AND (l.C_InvoicePaySchedule_ID IS NULL OR (" + DUE_UP_TO_THE_LINE + ") > (" + ALLOCATED + "))";

  private final SqlSession session;

  CreditStops(SqlSession session) {
    this.session = session;
  }

  List<CustomerId> customersOf(List<Integer> notices) {
    return session.list(Sql.of("SELECT DISTINCT C_BPartner_ID FROM C_DunningRunEntry WHERE AD_Client_ID = ? AND", session.clientId())
        .addIn("C_DunningRunEntry_ID", notices), row -> new CustomerId(row.getInt(1)));
  }

  int set(List<Integer> issued) {
    Sql ofCustomer = Sql.of("(SELECT MAX(n.C_DunningRunEntry_ID) FROM C_DunningRunEntry n"
        + " WHERE n.C_BPartner_ID = C_BPartner.C_BPartner_ID AND n.C_DunningRunEntry_ID IN (" + STOPPING_NOTICES + " WHERE")
        .addIn("e.C_DunningRunEntry_ID", issued).add("))");
    Sql update = Sql.of("UPDATE C_BPartner SET COL_CreditStatusBefore = SOCreditStatus, SOCreditStatus = 'S',"
        + " COL_CreditStopEntry_ID =").add(ofCustomer.text(), ofCustomer.parameters().toArray())
        .add(", Updated = ?, UpdatedBy = ?", LocalDateTime.now(), session.userId())
        .add("WHERE AD_Client_ID = ? AND (SOCreditStatus IS NULL OR SOCreditStatus <> 'S')", session.clientId())
        .add("AND C_BPartner_ID IN (SELECT n.C_BPartner_ID FROM C_DunningRunEntry n WHERE n.C_DunningRunEntry_ID IN ("
            + STOPPING_NOTICES + " WHERE").addIn("e.C_DunningRunEntry_ID", issued).add("))");
    return session.update(update);
  }

  /** @return customers freed */
  int liftOf(List<Integer> cancelled) {
    Sql held = Sql.of("COL_CreditStopEntry_ID IS NOT NULL AND").addIn("COL_CreditStopEntry_ID", cancelled);
    handOver(held);
    return lift(held);
  }

  /** @return customers freed */
  List<CustomerId> liftSettled() {
    Sql settled = Sql.of("COL_CreditStopEntry_ID IS NOT NULL AND NOT EXISTS (SELECT 1 FROM C_DunningRunLine l" + OPEN_ITEM
        + " JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID"
        + " WHERE e.C_DunningRunEntry_ID = C_BPartner.COL_CreditStopEntry_ID AND l.COL_IsInfo = 'N'"
        + " AND e.COL_NoticeStatus IN " + DeliveryCodes.ISSUED + ")");
    handOver(settled);
    List<CustomerId> freed = session.list(Sql.of("SELECT C_BPartner_ID FROM C_BPartner WHERE AD_Client_ID = ? AND", session.clientId())
        .add(settled.text(), settled.parameters().toArray()), row -> new CustomerId(row.getInt(1)));
    lift(settled);
    return freed;
  }

  /** Another issued notice with an open item asks for the stop too: it takes over, and the customer is not freed. */
  private void handOver(Sql which) {
    String other = "SELECT MAX(e.C_DunningRunEntry_ID) FROM C_DunningRunEntry e"
        + " JOIN C_DunningRunLine l ON l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND l.COL_IsInfo = 'N'"
        + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = l.COL_DunningLevel_ID AND v.IsSetCreditStop = 'Y'" + OPEN_ITEM
        + " WHERE e.C_BPartner_ID = C_BPartner.C_BPartner_ID AND e.COL_NoticeStatus IN " + DeliveryCodes.ISSUED
        + " AND e.C_DunningRunEntry_ID <> C_BPartner.COL_CreditStopEntry_ID";
    session.update(Sql.of("UPDATE C_BPartner SET COL_CreditStopEntry_ID = COALESCE((" + other + "), COL_CreditStopEntry_ID)"
        + " WHERE AD_Client_ID = ? AND", session.clientId()).add(which.text(), which.parameters().toArray()));
  }

  private int lift(Sql which) {
    return session.update(Sql.of("UPDATE C_BPartner SET COL_CreditStopEntry_ID = NULL, COL_CreditStatusBefore = NULL,"
        + " SOCreditStatus = CASE WHEN SOCreditStatus = 'S' THEN COL_CreditStatusBefore ELSE SOCreditStatus END,"
        + " Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ? AND", LocalDateTime.now(), session.userId(), session.clientId())
        .add(which.text(), which.parameters().toArray()));
  }
}

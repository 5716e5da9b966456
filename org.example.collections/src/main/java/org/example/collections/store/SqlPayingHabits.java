// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import org.example.collections.contact.PayingHabits;

/** Days between due date and payment of the paid invoices without schedule, on average; one statement. */
public final class SqlPayingHabits implements PayingHabits {
  private static final String DAYS_LATE = "(SELECT ROUND(AVG(CAST(h.DateTrx AS DATE) - CAST(i.DateInvoiced AS DATE) - n.NetDays), 0)"
      + " FROM C_Invoice i JOIN C_PaymentTerm n ON n.C_PaymentTerm_ID = i.C_PaymentTerm_ID AND n.IsDueFixed = 'N'"
      + " JOIN C_AllocationLine l ON l.C_Invoice_ID = i.C_Invoice_ID AND l.Amount > 0"
      + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y' AND h.DateTrx >= ?"
      + " WHERE i.AD_Client_ID = C_BPartner.AD_Client_ID AND i.IsPaid = 'Y' AND i.C_BPartner_ID = C_BPartner.C_BPartner_ID"
      + " AND i.IsSOTrx = 'Y' AND i.IsPayScheduleValid = 'N')";

  private final SqlSession session;

  public SqlPayingHabits(SqlSession session) {
    this.session = session;
  }

  @Override
  public int refresh(LocalDate since) {
    return session.update(Sql.of("UPDATE C_BPartner SET COL_DaysLate = " + DAYS_LATE + " WHERE AD_Client_ID = ? AND C_BPartner_ID IN"
        + " (SELECT o.C_BPartner_ID FROM C_Invoice o WHERE o.AD_Client_ID = ? AND o.IsPaid = 'N' AND o.IsSOTrx = 'Y'"
        + " AND o.DocStatus IN ('CO', 'CL'))", since, session.clientId(), session.clientId()));
  }
}

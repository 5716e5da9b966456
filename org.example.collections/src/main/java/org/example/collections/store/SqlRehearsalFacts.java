// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.RehearsalFacts;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItemId;

/** What a rehearsal asks beyond the accounts, one statement for each. */
public final class SqlRehearsalFacts implements RehearsalFacts {
  private final SqlSession session;

  public SqlRehearsalFacts(SqlSession session) {
    this.session = session;
  }

  @Override
  public Optional<LocalDate> lastDay() {
    return new SqlDunningDays(session).last();
  }

  @Override
  public Set<NoticeId> replacedDrafts() {
    return new DraftRuns(session).replacedByNext();
  }

  @Override
  public Map<CustomerId, Set<OpenItemId>> stoppedCustomers() {
    Map<CustomerId, Set<OpenItemId>> stopped = new HashMap<>();
    session.forEach(Sql.of("SELECT p.C_BPartner_ID, l.C_Invoice_ID, l.C_InvoicePaySchedule_ID FROM C_BPartner p"
        + " LEFT JOIN C_DunningRunEntry e ON e.C_BPartner_ID = p.C_BPartner_ID AND p.COL_CreditStopEntry_ID IS NOT NULL"
        + " AND e.COL_NoticeStatus IN " + DeliveryCodes.ISSUED + " AND EXISTS (SELECT 1 FROM C_DunningRunLine x"
        + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = x.COL_DunningLevel_ID AND v.IsSetCreditStop = 'Y'"
        + " WHERE x.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND x.COL_IsInfo = 'N')"
        + " LEFT JOIN C_DunningRunLine l ON l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND l.COL_IsInfo = 'N' AND l.OpenAmt > 0"
        + " WHERE p.AD_Client_ID = ? AND p.SOCreditStatus = 'S'", session.clientId()), row -> {
          Set<OpenItemId> items = stopped.computeIfAbsent(new CustomerId(row.getInt(1)), key -> new HashSet<>());
          if (Columns.id(row, 2).isPresent()) {
            items.add(new OpenItemId(row.getInt(2), row.getInt(3)));
          }
        });
    return stopped;
  }

  @Override
  public Map<CustomerId, Integer> daysLate() {
    return byCustomer(Sql.of("SELECT C_BPartner_ID, COL_DaysLate FROM C_BPartner WHERE AD_Client_ID = ? AND COL_DaysLate IS NOT NULL",
        session.clientId()));
  }

  @Override
  public Map<CustomerId, Integer> openOrders() {
    return byCustomer(Sql.of("SELECT COALESCE(o.Bill_BPartner_ID, o.C_BPartner_ID), COUNT(*) FROM C_Order o"
        + " JOIN C_DocType d ON d.C_DocType_ID = o.C_DocTypeTarget_ID AND COALESCE(d.DocSubTypeSO, 'SO') NOT IN ('OB', 'ON')"
        + " WHERE o.AD_Client_ID = ? AND o.IsSOTrx = 'Y' AND o.IsActive = 'Y' AND o.DocStatus IN ('DR', 'IP', 'IN', 'AP')"
        + " GROUP BY COALESCE(o.Bill_BPartner_ID, o.C_BPartner_ID)", session.clientId()));
  }

  private Map<CustomerId, Integer> byCustomer(Sql sql) {
    Map<CustomerId, Integer> numbers = new HashMap<>();
    session.forEach(sql, row -> numbers.put(new CustomerId(row.getInt(1)), row.getInt(2)));
    return numbers;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import org.example.collections.credit.PromiseRecord;

/** How many promises of many customers were kept and broken during a period, one statement for all. Withdrawn ones never counted. */
final class JudgedPromises implements AutoCloseable {
  private final SortedRows<PromiseRecord> rows;

  /** @param customers condition on m.C_BPartner_ID */
  JudgedPromises(SqlSession session, Sql customers, LocalDate from, LocalDate today) {
    rows = new SortedRows<>(session, Sql.of("SELECT m.C_BPartner_ID, SUM(CASE WHEN m.COL_PromiseStatus = 'KE' THEN 1 ELSE 0 END),"
        + " SUM(CASE WHEN m.COL_PromiseStatus = 'KE' THEN 0 ELSE 1 END) FROM COL_Promise m WHERE m.AD_Client_ID = ?"
        + " AND m.COL_PromiseStatus IN ('KE', 'PK', 'BR') AND m.COL_JudgedOn >= ? AND m.COL_JudgedOn <= ? AND", session.clientId(), from,
        today).add(customers.text(), customers.parameters().toArray()).add("GROUP BY m.C_BPartner_ID ORDER BY m.C_BPartner_ID"),
        row -> new PromiseRecord(row.getInt(2), row.getInt(3)));
  }

  PromiseRecord of(int customer) {
    return rows.of(customer).stream().findFirst().orElse(PromiseRecord.NONE);
  }

  @Override
  public void close() {
    rows.close();
  }
}

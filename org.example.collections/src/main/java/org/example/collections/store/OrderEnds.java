// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDateTime;
import java.util.List;
import org.example.collections.receivable.CustomerId;

/** Holds end with their orders. */
public final class OrderEnds {
  private final SqlSession session;

  public OrderEnds(SqlSession session) {
    this.session = session;
  }

  /** The order, or its shipment, went through. */
  public void completed(int orderId, int shipmentId) {
    end("'HL'", "C_Order_ID = ? AND COALESCE(M_InOut_ID, 0) = ? AND COL_HoldStatus IN ('OP', 'RQ', 'FA', 'RJ')", orderId, shipmentId);
  }

  /** Voided, reversed or closed: holds and releases are over. */
  public void over(int orderId) {
    end("'OB'", "C_Order_ID = ? AND COL_HoldStatus IN ('OP', 'RQ', 'FA', 'RJ', 'HM', 'RL')", orderId);
  }

  /** Whether the order itself is held, be it that a release was rejected. */
  public boolean isWaiting(int orderId) {
    return session.first(Sql.of("SELECT 1 FROM COL_CreditHold WHERE AD_Client_ID = ? AND C_Order_ID = ? AND M_InOut_ID IS NULL"
        + " AND COL_HoldStatus IN ('OP', 'RQ', 'FA', 'RJ')", session.clientId(), orderId), row -> row.getInt(1)).isPresent();
  }

  /** Customers that an allocation is about. */
  public List<CustomerId> customersOf(int allocationId) {
    return session.list(Sql.of("SELECT DISTINCT C_BPartner_ID FROM C_AllocationLine WHERE AD_Client_ID = ? AND C_AllocationHdr_ID = ?"
        + " AND C_BPartner_ID > 0", session.clientId(), allocationId), row -> new CustomerId(row.getInt(1)));
  }

  private void end(String status, String which, Object... parameters) {
    session.update(Sql.of("UPDATE COL_CreditHold SET COL_HoldStatus = " + status + ", Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?"
        + " AND", LocalDateTime.now(), session.userId(), session.clientId()).add(which, parameters));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is to act for a customer: whoever was named, else the collector of the customer, its group or the tenant, else the user at work;
 * during an absence the stand-in. Never the customer's sales representative: sales hears of it, but does not collect.
 */
final class Assignees {
  /** @param collector 0 when nobody is named for the customer, its group and the tenant */
  private record Customer(int salesRep, int collector) {}

  private final Map<Integer, Customer> customers = new HashMap<>();
  private final Map<Integer, Integer> standIns = new HashMap<>();
  private final int userAtWork;

  Assignees(SqlSession session, Collection<Integer> keys, LocalDate day) {
    userAtWork = session.userId();
    Ids.inPages(keys.stream().distinct().toList(), page -> session.forEach(Sql.of("SELECT p.C_BPartner_ID, p.SalesRep_ID,"
        + " COALESCE(p.COL_Collector_ID, g.COL_Collector_ID, s.COL_Collector_ID) FROM C_BPartner p"
        + " JOIN C_BP_Group g ON g.C_BP_Group_ID = p.C_BP_Group_ID LEFT JOIN COL_Setting s ON s.AD_Client_ID = p.AD_Client_ID"
        + " WHERE p.AD_Client_ID = ? AND", session.clientId()).addIn("p.C_BPartner_ID", page),
        row -> customers.put(row.getInt(1), new Customer(row.getInt(2), row.getInt(3)))));
    session.forEach(Sql.of("SELECT AD_User_ID, COL_StandIn_ID FROM AD_User WHERE AD_Client_ID = ? AND COL_StandIn_ID IS NOT NULL"
        + " AND COL_StandInFrom <= ? AND (COL_StandInUntil IS NULL OR COL_StandInUntil >= ?)", session.clientId(), day, day),
        row -> standIns.put(row.getInt(1), row.getInt(2)));
  }

  /** Of a task of collection. */
  int of(int customer, Optional<Integer> named) {
    Customer known = customers.getOrDefault(customer, new Customer(0, 0));
    int wanted = named.filter(user -> user != known.salesRep).orElse(known.collector);
    return present(wanted == 0 || wanted == known.salesRep ? userAtWork : wanted);
  }

  /** Of a question that anybody may be asked, sales too. */
  int present(int user) {
    return standIns.getOrDefault(user, user);
  }
}

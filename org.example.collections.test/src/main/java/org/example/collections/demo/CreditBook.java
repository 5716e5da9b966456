// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of the orders of the demo, as its records tell; they must add up. */
final class CreditBook {
  private static final String CURRENT = "SELECT h.COL_CreditHold_ID, h.COL_HoldStatus FROM COL_CreditHold h ORDER BY 1";

  private final Connection connection;
  private final Map<Integer, LocalDate> heldOn = new HashMap<>();
  private final Map<Integer, LocalDate> healedOn = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final Set<Integer> heldAt = new HashSet<>();
  private final Set<Integer> decidedAt = new HashSet<>();

  CreditBook(Connection connection) {
    this.connection = connection;
  }

  /** How the first check of each order went. */
  void enter(LocalDate day, List<String> orders) throws SQLException {
    for (String order : orders) {
      String state = text("SELECT CASE WHEN DocStatus = 'CO' THEN COL_CreditState ELSE 'H' END FROM C_Order WHERE C_Order_ID = " + order);
      require(List.of("P", "W", "H").contains(state), "order " + order + " is " + state);
      first.merge(state, 1, Integer::sum);
    }
    look(day);
  }

  /** Notes the day on which a hold was first seen, and the one on which it was seen free again. */
  void look(LocalDate day) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CURRENT); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        heldOn.putIfAbsent(rows.getInt(1), day);
        if (rows.getString(2).equals("HL")) {
          healedOn.putIfAbsent(rows.getInt(1), day);
        }
      }
    }
  }

  /** The clock of the machine knows nothing of the days of the demo: orders are held in the morning, decided in the afternoon. */
  void date(LocalDate day) throws SQLException {
    if (day.isBefore(LocalDate.now())) {
      stamp("COL_HeldAt", day.atTime(8, 30), heldAt);
      stamp("COL_DecidedAt", day.atTime(15, 0), decidedAt);
    }
  }

  private void stamp(String column, LocalDateTime from, Set<Integer> stamped) throws SQLException {
    List<Integer> fresh = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT COL_CreditHold_ID FROM COL_CreditHold WHERE " + column
        + " IS NOT NULL ORDER BY 1"); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        fresh.add(rows.getInt(1));
      }
    }
    fresh.removeAll(stamped);
    try (PreparedStatement statement = connection.prepareStatement("UPDATE COL_CreditHold SET " + column
        + " = ? WHERE COL_CreditHold_ID = ?")) {
      for (int hold : fresh) {
        statement.setObject(1, from.plusMinutes(11 * (hold % 31)));
        statement.setInt(2, hold);
        statement.executeUpdate();
      }
    }
    stamped.addAll(fresh);
  }

  List<Integer> waiting(String status) throws SQLException {
    List<Integer> holds = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT COL_CreditHold_ID FROM COL_CreditHold WHERE COL_HoldStatus = ?"
        + " AND C_Order_ID IS NOT NULL ORDER BY 1")) {
      statement.setString(1, status);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          holds.add(rows.getInt(1));
        }
      }
    }
    return holds;
  }

  /** The first order that went on by itself on a day its customer's money came in. */
  List<String> story() throws SQLException {
    List<Integer> healed = healedOn.keySet().stream().sorted().toList();
    for (int hold : healed) {
      LocalDate day = healedOn.get(hold);
      try (PreparedStatement statement = connection.prepareStatement("SELECT o.DocumentNo, p.Name, h.COL_HoldNo, h.COL_Reasons,"
          + " y.DocumentNo, y.PayAmt, o.DocStatus FROM COL_CreditHold h JOIN C_Order o ON o.C_Order_ID = h.C_Order_ID"
          + " JOIN C_BPartner p ON p.C_BPartner_ID = h.C_BPartner_ID JOIN C_Payment y ON y.C_BPartner_ID = h.C_BPartner_ID"
          + " AND y.DateTrx = ? WHERE h.COL_CreditHold_ID = ? ORDER BY y.C_Payment_ID")) {
        statement.setObject(1, day.atStartOfDay());
        statement.setInt(2, hold);
        try (ResultSet row = statement.executeQuery()) {
          if (row.next()) {
            return List.of("Story of order " + row.getString(1) + " of " + row.getString(2) + ":",
                "  " + heldOn.get(hold) + " held, " + row.getString(3) + ": " + row.getString(4),
                "  " + day + " payment " + row.getString(5) + " of " + row.getBigDecimal(6) + " comes in",
                "  " + day + " checked again, nothing holds it any more; the order is " + row.getString(7) + " and its requester is told");
          }
        }
      }
    }
    throw new IllegalStateException("No order was healed by an incoming payment");
  }

  String closingLine() throws SQLException {
    int passed = first.getOrDefault("P", 0);
    int warned = first.getOrDefault("W", 0);
    int held = first.getOrDefault("H", 0);
    int checked = number("SELECT COUNT(*) FROM C_Order WHERE DocumentNo LIKE 'A-%'");
    int released = number("SELECT COUNT(*) FROM COL_CreditHold WHERE COL_HoldStatus = 'RL' AND C_Order_ID IS NOT NULL");
    int healed = number("SELECT COUNT(*) FROM COL_CreditHold WHERE COL_HoldStatus = 'HL'");
    require(checked == passed + warned + held, "checked = passed + warned + held, but " + checked + " were checked");
    require(held == number("SELECT COUNT(DISTINCT C_Order_ID) FROM COL_CreditHold"), "one order behind each hold");
    require(number("SELECT COUNT(*) FROM C_Order o JOIN COL_CreditHold h ON h.C_Order_ID = o.C_Order_ID WHERE o.DocStatus = 'CO' AND"
        + " h.COL_HoldStatus IN ('OP', 'RQ', 'FA', 'RJ')") == 0, "no accepted order waits behind a hold");
    require(number("SELECT COUNT(*) FROM C_Order o WHERE o.DocumentNo LIKE 'A-%' AND o.DocStatus <> 'CO' AND NOT EXISTS (SELECT 1 FROM"
        + " COL_CreditHold h WHERE h.C_Order_ID = o.C_Order_ID AND h.COL_HoldStatus IN ('OP', 'RQ', 'FA', 'RJ'))") == 0,
        "no order waits without an open hold");
    require(passed > 0 && held > 0 && released > 0 && healed > 0, "orders passed, were held, released and healed");
    return "credit: checked=%d passed=%d warned=%d held=%d released=%d healed=%d".formatted(checked, passed, warned, held, released,
        healed);
  }

  private int number(String sql) throws SQLException {
    return Integer.parseInt(text(sql));
  }

  private String text(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("The credit figures of the demo contradict each other: " + what);
    }
  }
}

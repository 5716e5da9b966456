// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The level an invoice was dunned at, as core shows it: C_Invoice.C_DunningLevel_ID and InvoiceCollectionType. */
final class InvoiceStamps {
  private static final String LEVELS =
      "SELECT l.C_Invoice_ID, v.C_DunningLevel_ID, COALESCE(v.InvoiceCollectionType, 'D'),"
          + " COALESCE(v.COL_LevelNo, v.DaysAfterDue), COALESCE(e.COL_IssuedOn, r.DunningDate)"
          + " FROM C_DunningRunLine l JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID"
          + " JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID"
          + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = COALESCE(l.COL_DunningLevel_ID, e.C_DunningLevel_ID)"
          + " WHERE l.AD_Client_ID = ? AND l.C_Invoice_ID IS NOT NULL AND COALESCE(l.COL_IsInfo, 'N') = 'N'"
          + " AND l.OpenAmt > 0 AND v.IsStatement = 'N'";
  private static final String ISSUED =
      "AND (e.COL_NoticeStatus IN " + DeliveryCodes.ISSUED + " OR e.COL_NoticeStatus IS NULL AND e.Processed = 'Y')";

  private final SqlSession session;

  InvoiceStamps(SqlSession session) {
    this.session = session;
  }

  void stamp(List<Integer> issued) {
    write(latest(Sql.of(LEVELS, session.clientId()).add("AND").addIn("e.C_DunningRunEntry_ID", issued)));
  }

  /** Only stamps that the cancelled notices made are changed; one set by hand since stays. */
  void stepBack(List<Integer> cancelled) {
    Map<Integer, Stamp> made = latest(Sql.of(LEVELS, session.clientId()).add("AND").addIn("e.C_DunningRunEntry_ID", cancelled));
    if (made.isEmpty()) {
      return;
    }
    Map<Integer, Stamp> left = new HashMap<>();
    Ids.inPages(made.keySet(), page -> left.putAll(
        latest(Sql.of(LEVELS, session.clientId()).add(ISSUED + " AND").addIn("l.C_Invoice_ID", page))));
    Map<Integer, Set<Integer>> unstamped = new HashMap<>();
    made.forEach((invoice, stamp) -> {
      if (!left.containsKey(invoice)) {
        unstamped.computeIfAbsent(stamp.level(), level -> new HashSet<>()).add(invoice);
      }
    });
    unstamped.forEach((level, invoices) -> Ids.inPages(invoices, page -> session.update(
        update("C_DunningLevel_ID = NULL, InvoiceCollectionType = NULL").add("AND C_DunningLevel_ID = ? AND", level)
            .addIn("C_Invoice_ID", page))));
    write(left);
  }

  private Map<Integer, Stamp> latest(Sql sql) {
    Map<Integer, Stamp> latest = new HashMap<>();
    session.forEach(sql, row -> latest.merge(row.getInt(1),
        new Stamp(row.getInt(2), row.getString(3), row.getInt(4), Columns.day(row, 5)), Stamp::later));
    return latest;
  }

  private void write(Map<Integer, Stamp> stamps) {
    Map<List<Object>, List<Integer>> byValue = stamps.entrySet().stream().collect(Collectors.groupingBy(
        entry -> List.of(entry.getValue().level(), entry.getValue().collectionType()),
        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(ArrayList::new))));
    byValue.forEach((value, invoices) -> Ids.inPages(invoices, page -> session.update(
        update("C_DunningLevel_ID = ?, InvoiceCollectionType = ?", value.toArray()).add("AND").addIn("C_Invoice_ID", page))));
  }

  private Sql update(String set, Object... parameters) {
    return Sql.of("UPDATE C_Invoice SET " + set, parameters)
        .add(", Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?", LocalDateTime.now(), session.userId(), session.clientId());
  }

  /** @param rank place of the level; higher is later on the ladder */
  private record Stamp(int level, String collectionType, int rank, LocalDate on) {
    Stamp later(Stamp other) {
      int byDay = on.compareTo(other.on);
      return byDay > 0 || byDay == 0 && rank >= other.rank ? this : other;
    }
  }
}

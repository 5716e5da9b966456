// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.dunning.BlockReason;
import org.example.collections.dunning.DunningBlock;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Blocks that hold on the run date, on customers and on single invoices. */
final class Blocks implements AutoCloseable {
  private static final int WHOLE_CUSTOMER = 0;

  private record Row(int invoice, DunningBlock block) {}

  private final SortedRows<Row> rows;

  Blocks(SqlSession session, RunScope scope) {
    Sql sql = Sql.of("SELECT b.C_BPartner_ID, b.COL_DunningBlock_ID, b.C_Invoice_ID, b.COL_BlockReason, b.ValidFrom,"
        + " b.ValidTo FROM COL_DunningBlock b WHERE b.IsActive = 'Y' AND b.ValidFrom < ? AND (b.ValidTo IS NULL OR"
        + " b.ValidTo >= ?) AND", scope.nextDay(), scope.date());
    scope.customers(sql, "b.AD_Client_ID", "b.C_BPartner_ID").add("ORDER BY b.C_BPartner_ID, b.COL_DunningBlock_ID");
    rows = new SortedRows<>(session, sql, row -> new Row(Math.max(WHOLE_CUSTOMER, row.getInt(3)), block(row)));
  }

  /** By invoice key; those on the whole customer under 0. */
  Map<Integer, List<DunningBlock>> of(int customer) {
    Map<Integer, List<DunningBlock>> blocks = new HashMap<>();
    rows.of(customer).forEach(row -> blocks.computeIfAbsent(row.invoice, key -> new ArrayList<>(1)).add(row.block));
    return blocks;
  }

  @Override
  public void close() {
    rows.close();
  }

  private static DunningBlock block(ResultSet row) throws SQLException {
    return new DunningBlock(reason(Columns.text(row, 4)), Columns.day(row, 5), Columns.optionalDay(row, 6),
        new RecordRef(RecordKind.BLOCK, row.getInt(2)));
  }

  private static BlockReason reason(String code) {
    return switch (code) {
      case "EX" -> BlockReason.EXCLUSION;
      case "CL" -> BlockReason.CLARIFICATION;
      case "AG" -> BlockReason.AGREEMENT;
      case "MA" -> BlockReason.MANAGEMENT;
      default -> BlockReason.OTHER;
    };
  }
}

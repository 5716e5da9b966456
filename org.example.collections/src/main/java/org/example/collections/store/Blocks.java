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

/**
 * Blocks that hold on the run date.
 *
 * @param ofCustomers by customer key: blocks on the whole customer
 * @param ofInvoices by invoice key: blocks on a single invoice
 */
record Blocks(Map<Integer, List<DunningBlock>> ofCustomers, Map<Integer, List<DunningBlock>> ofInvoices) {
  static Blocks read(SqlSession session, RunScope scope, CustomerPage page) {
    Blocks blocks = new Blocks(new HashMap<>(), new HashMap<>());
    Sql sql = Sql.of("SELECT b.COL_DunningBlock_ID, b.C_BPartner_ID, b.C_Invoice_ID, b.COL_BlockReason, b.ValidFrom, b.ValidTo"
        + " FROM COL_DunningBlock b WHERE b.AD_Client_ID = ? AND b.IsActive = 'Y' AND b.ValidFrom < ?"
        + " AND (b.ValidTo IS NULL OR b.ValidTo >= ?) AND", session.clientId(), scope.nextDay(), scope.date());
    session.forEach(page.in(sql, "b.C_BPartner_ID").add("ORDER BY b.COL_DunningBlock_ID"), row -> {
      int invoice = row.getInt(3);
      Map<Integer, List<DunningBlock>> target = invoice > 0 ? blocks.ofInvoices : blocks.ofCustomers;
      target.computeIfAbsent(invoice > 0 ? invoice : row.getInt(2), key -> new ArrayList<>(1)).add(block(row));
    });
    return blocks;
  }

  private static DunningBlock block(ResultSet row) throws SQLException {
    return new DunningBlock(reason(Columns.text(row, 4)), Columns.day(row, 5), Columns.optionalDay(row, 6),
        new RecordRef(RecordKind.BLOCK, row.getInt(1)));
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

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.dunning.BlockReason;
import org.example.collections.dunning.DunningBlock;
import org.example.collections.money.Money;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Blocks that hold on the run date, on customers, single invoices and parts of these. */
final class Blocks implements AutoCloseable {
  private static final int WHOLE_CUSTOMER = 0;

  private record Row(int invoice, DunningBlock block) {}

  private final SortedRows<Row> rows;

  private final Currencies currencies;
  private final RecordTables tables;

  Blocks(SqlSession session, RunScope scope, Currencies currencies) {
    this.currencies = currencies;
    tables = new RecordTables(session);
    Sql sql = Sql.of("SELECT b.C_BPartner_ID, b.COL_DunningBlock_ID, b.C_Invoice_ID, b.COL_BlockReason, b.ValidFrom,"
        + " b.ValidTo, b.COL_Amount, b.C_Currency_ID, b.AD_Table_ID, b.Record_ID, b.Description FROM COL_DunningBlock b WHERE b.IsActive = 'Y' AND b.ValidFrom < ? AND (b.ValidTo IS NULL OR"
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

  private DunningBlock block(ResultSet row) throws SQLException {
    BlockReason reason = BlockReasons.of(Columns.text(row, 4));
    Optional<RecordRef> source = tables.record(row.getInt(9), row.getInt(10));
    return new DunningBlock(reason, Columns.day(row, 5), Columns.optionalDay(row, 6), part(row),
        source.orElse(new RecordRef(RecordKind.BLOCK, row.getInt(2))), source.isPresent() ? Columns.text(row, 11) : "");
  }

  private Optional<Money> part(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal(7);
    return amount == null || amount.signum() <= 0 ? Optional.empty()
        : Optional.of(Currencies.money(amount, currencies.get(row.getInt(8))));
  }
}

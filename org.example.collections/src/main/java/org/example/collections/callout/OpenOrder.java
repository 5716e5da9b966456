// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.callout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.compiere.model.GridTab;
import org.compiere.util.Msg;
import org.example.collections.CreditStatusLine;
import org.example.collections.credit.CreditDecision;
import org.example.collections.money.Money;

/** The order of an open window: what was read for it. It goes with the tab when the window is closed. */
final class OpenOrder {
  static final String STATUS_LINE = "COL_CreditStatusLine";

  private static final Map<GridTab, OpenOrder> BY_TAB = Collections.synchronizedMap(new WeakHashMap<>());

  /** Amount of a line inside the order's total. */
  private record Saved(int line, BigDecimal orderTotal, BigDecimal amount) {}

  private OrderEntry entry;
  private Saved saved = new Saved(0, BigDecimal.ZERO, BigDecimal.ZERO);

  private OpenOrder() {}

  static OpenOrder of(GridTab header) {
    return BY_TAB.computeIfAbsent(header, tab -> new OpenOrder());
  }

  /**
   * Writes the status line and nothing else: the web client shows every message of a tab as a dialog, which would stop the typing.
   * What goes wrong is said in the line as well.
   *
   * @param more what the order's total does not hold yet
   */
  void show(Properties ctx, TypedOrder order, GridTab where, Function<OrderEntry, BigDecimal> more) {
    CreditStatusLine line = new CreditStatusLine(ctx);
    try {
      where.setValue(STATUS_LINE, line.of(decide(ctx, order, more)));
    } catch (RuntimeException e) {
      where.setValue(STATUS_LINE, Msg.getMsg(ctx, "COL_CreditLine_FAILED", new Object[] {e.getMessage()}));
    }
  }

  private CreditDecision decide(Properties ctx, TypedOrder order, Function<OrderEntry, BigDecimal> more) {
    if (entry == null || !entry.isAbout(order)) {
      entry = OrderEntry.read(ctx, order);
    }
    BigDecimal total = order.total().add(more.apply(entry));
    return entry.preview().decide(order.kind(), order.paymentTermId(), Money.rounded(total, entry.currency(), RoundingMode.HALF_UP));
  }

  /** By how much the order grows when the line is saved as it stands; less than zero when it shrinks. */
  BigDecimal change(TypedOrder order, OrderEntry known, TypedLine before, TypedLine now) {
    BigDecimal counted = now.id() == 0 ? BigDecimal.ZERO : counted(order, known, before);
    return known.gross(order, now).subtract(counted);
  }

  /** A line that is changed again before it is saved stands in the order's total with its first amount; saving it changes the total. */
  private BigDecimal counted(TypedOrder order, OrderEntry known, TypedLine before) {
    if (saved.line != before.id() || saved.orderTotal.compareTo(order.total()) != 0) {
      saved = new Saved(before.id(), order.total(), known.gross(order, before));
    }
    return saved.amount;
  }
}

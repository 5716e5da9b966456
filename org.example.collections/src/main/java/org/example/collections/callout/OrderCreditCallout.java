// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.callout;

import java.math.BigDecimal;
import java.util.Properties;
import org.adempiere.base.IColumnCallout;
import org.compiere.model.GridField;
import org.compiere.model.GridTab;

/** Says on the order what its credit check would say. */
public final class OrderCreditCallout implements IColumnCallout {
  @Override
  public String start(Properties ctx, int windowNo, GridTab tab, GridField field, Object value, Object oldValue) {
    TypedOrder order = new TypedOrder(tab, windowNo, ctx);
    if (order.isComplete()) {
      OpenOrder.of(tab).show(ctx, order, tab, entry -> BigDecimal.ZERO);
    }
    return "";
  }
}

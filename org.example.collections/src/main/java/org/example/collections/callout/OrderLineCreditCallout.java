// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.callout;

import java.util.Properties;
import org.adempiere.base.IColumnCallout;
import org.compiere.model.GridField;
import org.compiere.model.GridTab;

/** Says on the line what the credit check would say once the line is saved. Amounts come from core's callouts; this one only compares. */
public final class OrderLineCreditCallout implements IColumnCallout {
  @Override
  public String start(Properties ctx, int windowNo, GridTab tab, GridField field, Object value, Object oldValue) {
    GridTab header = tab.getParentTab();
    if (header == null) {
      return "";
    }
    TypedOrder order = new TypedOrder(header, windowNo, ctx);
    if (order.isComplete()) {
      TypedLine now = TypedLine.of(tab);
      TypedLine before = now.with(field.getColumnName(), oldValue);
      OpenOrder open = OpenOrder.of(header);
      open.show(ctx, order, tab, entry -> open.change(order, entry, before, now));
    }
    return "";
  }
}

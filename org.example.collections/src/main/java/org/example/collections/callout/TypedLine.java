// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.callout;

import java.math.BigDecimal;
import org.compiere.model.GridTab;

/**
 * A line as it stands in the window.
 *
 * @param id 0 while it was never saved
 * @param net line amount; with taxes when the price list has them
 */
record TypedLine(int id, BigDecimal net, int taxId) {
  static TypedLine of(GridTab tab) {
    return new TypedLine(number(tab.getValue("C_OrderLine_ID")), amount(tab.getValue("LineNetAmt")), number(tab.getValue("C_Tax_ID")));
  }

  TypedLine with(String column, Object value) {
    return column.equals("C_Tax_ID") ? new TypedLine(id, net, number(value)) : new TypedLine(id, amount(value), taxId);
  }

  private static int number(Object value) {
    return value instanceof Integer number ? number : 0;
  }

  private static BigDecimal amount(Object value) {
    return value instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
  }
}

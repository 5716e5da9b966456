// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.callout;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Properties;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.credit.CreditPreview;
import org.example.collections.money.Currency;

/**
 * What is read once for an order that is typed.
 *
 * @param taxRates percent by C_Tax_ID
 */
record OrderEntry(int currencyId, int orderId, CreditPreview preview, Map<Integer, BigDecimal> taxRates) {

  /** Reads in a transaction of its own, which changes nothing. */
  static OrderEntry read(Properties ctx, TypedOrder order) {
    Trx trx = Trx.get(Trx.createTrxName("COL_OrderEntry"), true);
    try {
      CollectionsServices services = CollectionsServices.in(ctx, trx.getTrxName());
      Currency currency = services.credit().currency(order.currencyId());
      return new OrderEntry(order.currencyId(), order.id(), services.credit().previewCredit().of(order.request(currency)),
          services.credit().taxRates());
    } finally {
      trx.rollback();
      trx.close();
    }
  }

  Currency currency() {
    return preview.asked().amount().currency();
  }

  /** Another order in the same tab needs its own facts; one that is saved for the first time keeps them. */
  boolean isAbout(TypedOrder order) {
    return currencyId == order.currencyId() && (orderId == 0 || orderId == order.id())
        && preview.isAbout(order.customer(), order.organisation(), currency());
  }

  BigDecimal gross(TypedOrder order, TypedLine line) {
    BigDecimal rate = order.isTaxIncluded() ? BigDecimal.ZERO : taxRates.getOrDefault(line.taxId(), BigDecimal.ZERO);
    return line.net().add(line.net().multiply(rate).movePointLeft(2));
  }
}

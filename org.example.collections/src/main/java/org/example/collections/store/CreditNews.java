// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;
import java.util.Properties;
import org.adempiere.base.event.EventManager;
import org.example.collections.receivable.CustomerId;

/**
 * Tells within a transaction that customers may have credit again where no saved record tells of it: statements change sets, and core
 * announces records only.
 *
 * @param trxName the transaction; what is told holds once it is committed
 */
public record CreditNews(Properties ctx, String trxName, List<CustomerId> customers) {
  /** Topic of the event that carries it. */
  public static final String TOPIC = "org/example/collections/CREDIT_NEWS";

  static void tell(Properties ctx, SqlSession session, List<CustomerId> customers) {
    if (!customers.isEmpty()) {
      EventManager.getInstance().sendEvent(EventManager.newEvent(TOPIC, new CreditNews(ctx, session.trxName(), customers)));
    }
  }
}

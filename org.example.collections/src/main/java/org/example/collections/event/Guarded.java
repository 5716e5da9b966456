// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;

/** Asks in the transaction of the record that wants to change; an event outside of one gets a transaction to read in. */
final class Guarded {
  private Guarded() {}

  /** In the transaction of the record, which commits it; a record outside of one changes nothing else. */
  static void act(Properties ctx, String trxName, Consumer<CollectionsServices> deed) {
    if (trxName != null) {
      deed.accept(CollectionsServices.in(ctx, trxName));
    }
  }

  static <T> T ask(Properties ctx, String trxName, Function<CollectionsServices, T> question) {
    if (trxName != null) {
      return question.apply(CollectionsServices.in(ctx, trxName));
    }
    Trx own = Trx.get(Trx.createTrxName("COL_Guard"), true);
    try {
      return question.apply(CollectionsServices.in(ctx, own.getTrxName()));
    } finally {
      own.rollback();
      own.close();
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Properties;
import org.example.collections.letter.MatchReceipts;
import org.example.collections.letter.MatchStatementLine;
import org.example.collections.store.SqlPayables;
import org.example.collections.store.SqlSession;
import org.example.collections.store.SqlUnallocatedReceipts;

/** Use cases of money that comes in. */
public final class PaymentServices {
  private final Properties ctx;
  private final SqlSession session;

  PaymentServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public MatchStatementLine matchStatementLine() {
    return new MatchStatementLine(new SqlPayables(session));
  }

  public MatchReceipts matchReceipts() {
    return new MatchReceipts(new SqlUnallocatedReceipts(ctx, session), new SqlPayables(session));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Properties;
import org.example.collections.contact.ContactArchive;
import org.example.collections.contact.PayingHabits;
import org.example.collections.contact.SalesFacts;
import org.example.collections.contact.UnlinkedContacts;
import org.example.collections.contact.Worklist;
import org.example.collections.dunning.Freshness;
import org.example.collections.dunning.RunFigures;
import org.example.collections.store.PaidBeforeNotice;
import org.example.collections.store.SqlContactArchive;
import org.example.collections.store.SqlFreshness;
import org.example.collections.store.SqlPayingHabits;
import org.example.collections.store.SqlSalesFacts;
import org.example.collections.store.SqlSession;
import org.example.collections.store.SqlUnlinkedContacts;
import org.example.collections.store.SqlWorklist;

/** The daily work of collectors: their list, what they do next, what the books do not say yet, and what is kept for how long. */
public final class WorkServices {
  private final Properties ctx;
  private final SqlSession session;

  WorkServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public Worklist worklist() {
    return new SqlWorklist(ctx, session);
  }

  public Freshness freshness() {
    return new SqlFreshness(session);
  }

  public UnlinkedContacts unlinkedContacts() {
    return new SqlUnlinkedContacts(session);
  }

  public PayingHabits payingHabits() {
    return new SqlPayingHabits(session);
  }

  public SalesFacts salesFacts() {
    return new SqlSalesFacts(session);
  }

  public ContactArchive contactArchive() {
    return new SqlContactArchive(session);
  }

  public RunFigures runFigures() {
    return new PaidBeforeNotice(session);
  }
}

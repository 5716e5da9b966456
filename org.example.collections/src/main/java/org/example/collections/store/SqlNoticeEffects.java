// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.example.collections.dunning.NoticeEffects;
import org.example.collections.dunning.NoticeId;
import org.example.collections.receivable.CustomerId;

/** What notices do to invoices, customers and tasks; credit hears of customers that are freed, or not dunned any more. */
public final class SqlNoticeEffects implements NoticeEffects {
  private final Properties ctx;
  private final SqlSession session;
  private final InvoiceStamps stamps;
  private final CreditStops stops;
  private final NoticeTasks tasks;

  public SqlNoticeEffects(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    stamps = new InvoiceStamps(session);
    stops = new CreditStops(session);
    tasks = new NoticeTasks(ctx, session);
  }

  @Override
  public void stampInvoices(Collection<NoticeId> issued) {
    Ids.inPages(Ids.of(issued), stamps::stamp);
  }

  @Override
  public void restampInvoices(Collection<NoticeId> cancelled) {
    Ids.inPages(Ids.of(cancelled), stamps::stepBack);
  }

  @Override
  public int setCreditStops(Collection<NoticeId> issued) {
    AtomicInteger stopped = new AtomicInteger();
    Ids.inPages(Ids.of(issued), page -> stopped.addAndGet(stops.set(page)));
    return stopped.get();
  }

  @Override
  public int liftCreditStops(Collection<NoticeId> cancelled) {
    AtomicInteger freed = new AtomicInteger();
    Ids.inPages(Ids.of(cancelled), page -> {
      freed.addAndGet(stops.liftOf(page));
      CreditNews.tell(ctx, session, stops.customersOf(page));
    });
    return freed.get();
  }

  @Override
  public int liftSettledCreditStops(LocalDate today) {
    List<CustomerId> freed = stops.liftSettled();
    CreditNews.tell(ctx, session, freed);
    return freed.size();
  }

  @Override
  public int openTasks(Collection<NoticeId> issued, LocalDate today) {
    AtomicInteger opened = new AtomicInteger();
    Ids.inPages(Ids.of(issued), page -> opened.addAndGet(tasks.open(page, today)));
    return opened.get();
  }
}

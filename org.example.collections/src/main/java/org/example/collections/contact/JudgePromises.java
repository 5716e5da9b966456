// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.RecordRef;

/**
 * Use case: find promises kept, partly kept or broken by the money that came. A kept promise that is repeated goes on one interval later
 * (case H-16). After one not kept the reminders wake at the level before (H-14), and the colleague who took it gets a task. Safe to
 * repeat; of two at the same time each promise is judged by one.
 */
public final class JudgePromises {
  private static final int BATCH = 1000;

  private final Promises promises;
  private final QuietPeriods quiet;
  private final FollowUps followUps;

  public JudgePromises(Promises promises, QuietPeriods quiet, FollowUps followUps) {
    this.promises = Objects.requireNonNull(promises);
    this.quiet = Objects.requireNonNull(quiet);
    this.followUps = Objects.requireNonNull(followUps);
  }

  public JudgedPromises on(LocalDate today, PromiseScope scope) {
    JudgedPromises.Count count = new JudgedPromises.Count();
    Map<Judgement, NewPromise> successors = new HashMap<>();
    List<Judgement> batch = new ArrayList<>();
    promises.forEachOpenChain(scope, chain -> {
      for (Judgement judgement : chain.judge(today)) {
        if (judgement.isFinal()) {
          batch.add(judgement);
          chain.successorOf(judgement).ifPresent(next -> successors.put(judgement, next));
        } else {
          count.stillOpen(judgement);
        }
      }
      if (batch.size() >= BATCH) {
        write(batch, successors, today, count);
      }
    });
    write(batch, successors, today, count);
    return count.result();
  }

  private void write(List<Judgement> batch, Map<Judgement, NewPromise> successors, LocalDate today, JudgedPromises.Count count) {
    List<Judgement> judged = promises.judge(batch, today);
    quiet.close(judged.stream().map(judgement -> judgement.promise().id().record()).toList());
    List<Judgement> missed = judged.stream().filter(judgement -> judgement.status() != PromiseStatus.KEPT).toList();
    List<InvoiceId> unpaid = missed.stream().flatMap(judgement -> judgement.promise().made().invoices().stream()).distinct().toList();
    quiet.repeatLevel(unpaid, today);
    followUps.open(missed.stream().map(judgement -> task(judgement, today)).toList());
    goOn(judged.stream().map(successors::get).filter(Objects::nonNull).toList(), today);
    judged.forEach(count::judged);
    batch.clear();
    successors.clear();
  }

  private void goOn(List<NewPromise> next, LocalDate today) {
    List<PromiseId> ids = promises.add(next);
    List<QuietPeriod> periods = new ArrayList<>();
    for (int i = 0; i < next.size(); i++) {
      NewPromise promise = next.get(i);
      PromiseTerms terms = promise.terms();
      if (!terms.lastDay().isBefore(today)) {
        periods.add(new QuietPeriod(promise.organisation(), promise.customer(),
            promise.invoices().stream().map(QuietInvoice::whole).toList(), QuietReason.PROMISE, today, Optional.of(terms.lastDay()),
            ids.get(i).record(), new QuietPeriod.Facts(promise.madeOn(), Optional.empty(), Optional.of(terms.amount()),
                Optional.of(terms.promisedOn()))));
      }
    }
    quiet.open(periods);
  }

  private static FollowUpTask task(Judgement judgement, LocalDate today) {
    NewPromise made = judgement.promise().made();
    RecordRef about = judgement.promise().id().record();
    FollowUpReason reason = judgement.status() == PromiseStatus.BROKEN ? FollowUpReason.BROKEN_PROMISE
        : FollowUpReason.PARTLY_KEPT_PROMISE;
    return new FollowUpTask(reason, made.organisation(), made.customer(), made.collector(), today, about,
        List.of(made.terms().amount(), judgement.received()));
  }
}

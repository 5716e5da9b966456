// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.example.collections.dunning.CreateDunningRun;
import org.example.collections.dunning.CreatedRun;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.LiftCreditStops;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.Progress;

/**
 * The day's work of the scheduler: lift credit stops whose cause is gone, create the run, issue what needs no
 * approval or has it; then, on
 * its own, send. Days on which the scheduler did not run are caught up by the one run of today, which dates everything today.
 */
public final class DunningCycle {
  private final DunningDays days;
  private final LiftCreditStops lift;
  private final CreateDunningRun create;
  private final IssueNotices issue;
  private final SendLetters send;

  public DunningCycle(
      DunningDays days, LiftCreditStops lift, CreateDunningRun create, IssueNotices issue, SendLetters send) {
    this.days = Objects.requireNonNull(days);
    this.lift = Objects.requireNonNull(lift);
    this.create = Objects.requireNonNull(create);
    this.issue = Objects.requireNonNull(issue);
    this.send = Objects.requireNonNull(send);
  }

  /**
   * Runs once a day: asked again for a day that was done, or an earlier one, it lifts and sends what is left and creates nothing.
   *
   * @param commit ends the transaction in which the day was decided and issued, before the first mail leaves
   */
  public CycleSummary on(LocalDate today, Runnable commit, IntConsumer deciding, Progress issuing, Progress sending) {
    int lifted = lift.on(today);
    Optional<CreatedRun> created = Optional.empty();
    Optional<IssueSummary> issued = Optional.empty();
    if (days.last().map(today::isAfter).orElse(true)) {
      CreatedRun run = create.on(DunningRunRequest.everythingOn(today), deciding);
      created = Optional.of(run);
      issued = Optional.of(issue.ofRunAndApproved(run.run(), today, issuing));
      days.record(today);
    }
    commit.run();
    return new CycleSummary(lifted, created, issued, send.of(NoticeSelection.everything(), sending));
  }
}

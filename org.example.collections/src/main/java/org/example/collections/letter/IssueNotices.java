// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.IssuedNotice;
import org.example.collections.dunning.NoticeEffects;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NoticeStanding;
import org.example.collections.dunning.NoticeStatus;
import org.example.collections.dunning.Notices;
import org.example.collections.dunning.Progress;
import org.example.collections.dunning.RunInProgress;

/**
 * Issues proposed notices: the letter is composed and kept, invoices are stamped, customers stopped, tasks opened, all in the caller's
 * transaction. A notice that may not go out stays a proposal and is named with its obstacle; none is lost.
 */
public final class IssueNotices {
  /** Letters held in memory at once. */
  private static final int PAGE = 100;

  private final Notices notices;
  private final NoticeEffects effects;
  private final DraftLetters drafts;
  private final Letters letters;

  public IssueNotices(Notices notices, NoticeEffects effects, DraftLetters drafts, Letters letters) {
    this.notices = Objects.requireNonNull(notices);
    this.effects = Objects.requireNonNull(effects);
    this.drafts = Objects.requireNonNull(drafts);
    this.letters = Objects.requireNonNull(letters);
  }

  /** @throws RunInProgress when another step of the tenant is under way */
  public IssueSummary of(NoticeSelection selection, LocalDate today, Progress progress) {
    return issue(selection, notice -> true, today, progress);
  }

  /** The notices of a run, and those of other runs that somebody has approved and nobody has issued; for the scheduler. */
  public IssueSummary ofRunAndApproved(DunningRunId run, LocalDate today, Progress progress) {
    return issue(NoticeSelection.everything(),
        notice -> notice.run().equals(run) || notice.status() == NoticeStatus.APPROVED, today, progress);
  }

  private IssueSummary issue(
      NoticeSelection selection, Predicate<NoticeStanding> wanted, LocalDate today, Progress progress) {
    notices.lockTenant();
    IssueCount count = new IssueCount();
    List<NoticeStanding> ready = new ArrayList<>();
    for (NoticeStanding notice : notices.states(selection, today)) {
      if (notice.isProposal() && wanted.test(notice)) {
        notice.obstacleToIssue().ifPresentOrElse(obstacle -> count.waits(notice, obstacle), () -> ready.add(notice));
      }
    }
    for (int from = 0; from < ready.size(); from += PAGE) {
      issuePage(ready.subList(from, Math.min(from + PAGE, ready.size())), today, count);
      progress.at(Math.min(from + PAGE, ready.size()), ready.size());
    }
    return count.summary();
  }

  private void issuePage(List<NoticeStanding> page, LocalDate today, IssueCount count) {
    List<IssuedNotice> documents = new ArrayList<>();
    List<NewLetter> written = new ArrayList<>();
    List<DraftLetter> drawn = drafts.of(page.stream().map(NoticeStanding::id).toList(), today);
    for (int i = 0; i < page.size(); i++) {
      NoticeStanding notice = page.get(i);
      drawn.get(i).fold(
          draft -> {
            draft.payment().ifPresent(payment -> count.remark(notice, payment));
            return documents.add(draft.document()) && written.addAll(draft.letters());
          },
          none -> count.waits(notice, NoticeObstacle.NO_RECIPIENT));
    }
    if (documents.isEmpty()) {
      return;
    }
    List<NoticeId> issued = documents.stream().map(IssuedNotice::notice).toList();
    notices.issue(documents, today);
    letters.keep(written, today);
    effects.stampInvoices(issued);
    count.stopped(effects.setCreditStops(issued));
    count.tasks(effects.openTasks(issued, today));
    page.stream().filter(notice -> issued.contains(notice.id())).forEach(count::issued);
    written.forEach(count::letter);
  }
}

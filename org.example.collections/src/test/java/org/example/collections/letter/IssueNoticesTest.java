// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.example.collections.dunning.Channel;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.IssuedNotice;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NoticeStanding;
import org.example.collections.dunning.NoticeStatus;
import org.example.collections.dunning.Progress;
import org.example.collections.dunning.Recipient;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.junit.jupiter.api.Test;

class IssueNoticesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Currency EUR = new Currency("EUR", 2);
  private static final BankAccount WRONG = new BankAccount("Muster GmbH", "", "DE88370400440532013000", "");
  private static final Sender SENDER =
      new Sender("Muster GmbH", List.of(), "", "", "", Optional.empty(), Optional.of(WRONG));

  private final MemoryNotices notices = new MemoryNotices();
  private final List<Integer> drawn = new ArrayList<>();

  private IssueSummary issue() {
    return new IssueNotices(notices, notices, this::draw, notices).of(NoticeSelection.everything(), DAY, Progress.silent());
  }

  /** Customer 13 has no address; customer 14 gets a task. */
  private List<DraftLetter> draw(List<NoticeId> page, LocalDate today) {
    drawn.add(page.size());
    return page.stream().map(IssueNoticesTest::draft).toList();
  }

  private static DraftLetter draft(NoticeId id) {
    if (id.value() == 13) {
      return new DraftLetter.WithoutRecipient(id);
    }
    Channel channel = id.value() == 14 ? Channel.TASK : Channel.EMAIL;
    IssuedNotice document =
        new IssuedNotice(id, "N" + id.value(), DAY, new Recipient(channel, Optional.empty(), "x@example.org", 1), "en_US");
    return new DraftLetter.Written(document, channel == Channel.TASK ? List.of()
        : List.of(new NewLetter(document, LetterChannel.EMAIL, "x@example.org", "x.pdf", new byte[] {1})),
        Optional.of(PaymentRequest.to(SENDER, Money.of("1.00", EUR), PaymentReference.ofNotice(id.value()).rf(), Optional.empty())));
  }

  private static NoticeStanding notice(int id, NoticeStatus status, boolean approval, boolean held, NoticeObstacle obstacle) {
    return new NoticeStanding(new NoticeId(id), new DunningRunId(1), new CustomerId(id), "Customer " + id, status, approval, held,
        Optional.ofNullable(obstacle));
  }

  private static NoticeStanding draft(int id) {
    return notice(id, NoticeStatus.DRAFT, false, false, null);
  }

  @Test
  void issuesWhatMayGoAndNamesWhatWaits() {
    notices.standing.addAll(List.of(draft(1), notice(2, NoticeStatus.DRAFT, true, false, null),
        notice(3, NoticeStatus.APPROVED, true, false, null), notice(4, NoticeStatus.APPROVED, false, true, null),
        notice(5, NoticeStatus.DRAFT, false, false, NoticeObstacle.GRACE), draft(13)));
    IssueSummary summary = issue();
    assertThat(summary.issued()).extracting(one -> one.id().value()).containsExactly(1, 3);
    assertThat(summary.waiting()).extracting(one -> one.notice().id().value() + " " + one.obstacle())
        .containsExactly("2 AWAITING_APPROVAL", "4 HELD", "5 GRACE", "13 NO_RECIPIENT");
    assertThat(notices.calls).startsWith("lock").contains("issue 1,3", "stamp 1,3", "stop 1,3", "tasks 1,3", "keep 2");
  }

  @Test
  void leavesAloneWhatIsIssuedOrCancelled() {
    for (NoticeStatus status : NoticeStatus.values()) {
      notices.standing.add(notice(status.ordinal() + 1, status, false, false, null));
    }
    assertThat(issue().issued()).extracting(NoticeStanding::status).containsExactly(NoticeStatus.DRAFT, NoticeStatus.APPROVED);
    assertThat(issue().waiting()).isEmpty();
  }

  @Test
  void countsLettersAndTasks() {
    notices.standing.addAll(List.of(draft(1), draft(14)));
    IssueSummary summary = issue();
    assertThat(summary.mails()).isEqualTo(1);
    assertThat(summary.postal()).isZero();
    assertThat(summary.tasks()).isEqualTo(1);
    assertThat(summary.issued()).hasSize(2);
  }

  @Test
  void tellsOnceThatAnIbanIsWrong() {
    notices.standing.addAll(List.of(draft(1), draft(2)));
    assertThat(issue().remarks()).containsExactly(new IssueSummary.Remark(CodeRemark.WRONG_IBAN, WRONG, draft(1)));
  }

  @Test
  void holdsOnePageOfLettersInMemory() {
    IntStream.rangeClosed(101, 350).forEach(id -> notices.standing.add(draft(id)));
    assertThat(issue().issued()).hasSize(250);
    assertThat(drawn).containsExactly(100, 100, 50);
  }

  @Test
  void touchesNothingWhenNothingMayGo() {
    notices.standing.add(draft(13));
    assertThat(issue().issued()).isEmpty();
    assertThat(notices.calls).containsExactly("lock");
  }
}

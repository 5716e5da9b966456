// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.Progress;
import org.junit.jupiter.api.Test;

class SendLettersTest {
  private static final MailResult UNREACHABLE = new MailResult.Unreachable("connection refused");
  private static final MailResult REFUSED = new MailResult.Refused("no such user");
  private static final MailResult UNKNOWN = new MailResult.Unknown("read timed out");

  private final MemoryOutbox outbox = new MemoryOutbox();

  private SendSummary send(int letters, IntFunction<MailResult> answers) {
    IntStream.rangeClosed(1, letters).forEach(id -> outbox.due.add(new LetterId(id)));
    return new SendLetters(outbox, mail -> answers.apply(Integer.valueOf(mail.trace()))).of(NoticeSelection.everything(), Progress.silent());
  }

  private static MailResult accepted(int letter) {
    return new MailResult.Accepted("id-" + letter);
  }

  @Test
  void claimsBeforeItSendsAndRecordsAfter() {
    assertThat(send(2, SendLettersTest::accepted).sent()).isEqualTo(2);
    assertThat(outbox.calls).containsExactly("clean", "claim 1", "accepted 1 id-1", "claim 2", "accepted 2 id-2");
  }

  @Test
  void aRefusedMailDoesNotStopTheOthers() {
    SendSummary summary = send(6, letter -> letter == 6 ? accepted(6) : REFUSED);
    assertThat(summary.sent()).isEqualTo(1);
    assertThat(summary.troubles()).hasSize(5).allSatisfy(trouble -> assertThat(trouble.again()).isTrue());
  }

  @Test
  void threeInARowWithoutAServerEndTheSending() {
    SendSummary summary = send(10, letter -> UNREACHABLE);
    assertThat(outbox.calls).doesNotContain("claim 4");
    assertThat(summary.untouched()).isEqualTo(7);
  }

  @Test
  void anAnswerBetweenStartsTheCountAnew() {
    SendSummary summary = send(6, letter -> letter % 3 == 0 ? accepted(letter) : UNREACHABLE);
    assertThat(summary.sent()).isEqualTo(2);
    assertThat(summary.untouched()).isZero();
  }

  @Test
  void anUnknownFateIsNeverTriedAgain() {
    SendSummary summary = send(1, letter -> UNKNOWN);
    assertThat(outbox.calls).contains("unknown 1").noneMatch(call -> call.startsWith("refused"));
    assertThat(summary.failed()).isEqualTo(1);
  }

  @Test
  void whatSomebodyElseTookIsLeftOut() {
    outbox.taken = 2;
    SendSummary summary = send(3, SendLettersTest::accepted);
    assertThat(summary.sent()).isEqualTo(2);
    assertThat(summary.untouched()).isEqualTo(1);
  }

  @Test
  void aMailThatCannotBeWrittenFailsAlone() {
    outbox.unwritable = 1;
    SendSummary summary = send(2, SendLettersTest::accepted);
    assertThat(outbox.calls).contains("failed 1", "accepted 2 id-2");
    assertThat(summary.failed()).isEqualTo(1);
  }

  private static final class MemoryOutbox implements Outbox {
    private final List<LetterId> due = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private int taken;
    private int unwritable;

    @Override
    public int closeAbandoned() {
      calls.add("clean");
      return 0;
    }

    @Override
    public List<LetterId> due(NoticeSelection selection) {
      return due;
    }

    @Override
    public Optional<OutgoingMail> claim(LetterId letter) {
      calls.add("claim " + letter.value());
      if (letter.value() == unwritable) {
        throw new UnwritableMail(letter, new IllegalArgumentException("unknown placeholder"));
      }
      return letter.value() == taken ? Optional.empty()
          : Optional.of(new OutgoingMail(String.valueOf(letter.value()), Optional.empty(), "a@example.org", "s", "b", true, "f.pdf", new byte[0]));
    }

    @Override
    public void accepted(LetterId letter, OutgoingMail mail, String messageId) {
      calls.add("accepted " + letter.value() + " " + messageId);
    }

    @Override
    public boolean refused(LetterId letter, String error) {
      return calls.add("refused " + letter.value());
    }

    @Override
    public void failed(LetterId letter, String error) {
      calls.add("failed " + letter.value());
    }

    @Override
    public void unknown(LetterId letter, String error) {
      calls.add("unknown " + letter.value());
    }
  }
}

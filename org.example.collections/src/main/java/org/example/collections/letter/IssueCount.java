// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.NoticeStanding;

/** Adds up an issue while it runs. */
final class IssueCount {
  private final List<NoticeStanding> issued = new ArrayList<>();
  private final List<IssueSummary.Waiting> waiting = new ArrayList<>();
  private final Map<String, IssueSummary.Remark> remarks = new LinkedHashMap<>();
  private int mails;
  private int postal;
  private int tasks;
  private int stops;

  void issued(NoticeStanding notice) {
    issued.add(notice);
  }

  boolean waits(NoticeStanding notice, NoticeObstacle obstacle) {
    return waiting.add(new IssueSummary.Waiting(notice, obstacle));
  }

  /** Once for an account: the same is wrong with all its letters. */
  void remark(NoticeStanding notice, PaymentRequest payment) {
    payment.remark().ifPresent(remark -> payment.account().ifPresent(
        account -> remarks.putIfAbsent(remark + account.iban(), new IssueSummary.Remark(remark, account, notice))));
  }

  void letter(NewLetter letter) {
    if (letter.channel() == LetterChannel.EMAIL) {
      mails++;
    } else {
      postal++;
    }
  }

  void tasks(int opened) {
    tasks += opened;
  }

  void stopped(int customers) {
    stops += customers;
  }

  IssueSummary summary() {
    return new IssueSummary(issued, waiting, List.copyOf(remarks.values()), mails, postal, tasks, stops);
  }
}

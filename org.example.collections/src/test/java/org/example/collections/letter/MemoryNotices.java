// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.example.collections.dunning.ClaimBill;
import org.example.collections.dunning.ClaimBills;
import org.example.collections.dunning.IssuedNotice;
import org.example.collections.dunning.NoticeEffects;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NoticeStanding;
import org.example.collections.dunning.Notices;
import org.example.collections.dunning.PostedBill;

/** Remembers what it was asked to do, in order. */
final class MemoryNotices implements Notices, NoticeEffects, ClaimBills, Letters {
  final List<NoticeStanding> standing = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  final List<PostalLetter> postal = new ArrayList<>();

  private static String ids(Collection<NoticeId> notices) {
    return notices.stream().map(notice -> String.valueOf(notice.value())).collect(Collectors.joining(","));
  }

  @Override
  public void lockTenant() {
    calls.add("lock");
  }

  @Override
  public List<NoticeStanding> states(NoticeSelection selection, LocalDate today) {
    return List.copyOf(standing);
  }

  @Override
  public void approve(Collection<NoticeId> notices) {
    calls.add("approve " + ids(notices));
  }

  @Override
  public void issue(Collection<IssuedNotice> documents, LocalDate today) {
    calls.add("issue " + ids(documents.stream().map(IssuedNotice::notice).toList()));
  }

  @Override
  public void cancel(Collection<NoticeId> notices, String reason) {
    calls.add("cancel " + ids(notices) + " " + reason);
  }

  @Override
  public List<ClaimBill> open(NoticeSelection selection) {
    return List.of();
  }

  @Override
  public PostedBill post(ClaimBill bill, LocalDate today) {
    throw new IllegalStateException("Nothing is open");
  }

  @Override
  public int reverse(Collection<NoticeId> cancelled) {
    calls.add("reverse bills " + ids(cancelled));
    return cancelled.size();
  }

  @Override
  public void stampInvoices(Collection<NoticeId> issued) {
    calls.add("stamp " + ids(issued));
  }

  @Override
  public void restampInvoices(Collection<NoticeId> cancelled) {
    calls.add("restamp " + ids(cancelled));
  }

  @Override
  public int setCreditStops(Collection<NoticeId> issued) {
    calls.add("stop " + ids(issued));
    return 0;
  }

  @Override
  public int liftCreditStops(Collection<NoticeId> cancelled) {
    calls.add("free " + ids(cancelled));
    return cancelled.size();
  }

  @Override
  public int liftSettledCreditStops(LocalDate today) {
    calls.add("heal");
    return 0;
  }

  @Override
  public int openTasks(Collection<NoticeId> issued, LocalDate today) {
    calls.add("tasks " + ids(issued));
    return (int) issued.stream().filter(notice -> notice.value() == 14).count();
  }

  @Override
  public void keep(Collection<NewLetter> letters, LocalDate today) {
    calls.add("keep " + letters.size());
  }

  @Override
  public List<PostalLetter> postal(NoticeSelection selection, boolean again) {
    return postal.stream().filter(letter -> again || letter.status() == LetterStatus.QUEUED).toList();
  }

  @Override
  public byte[] pdf(LetterId letter) {
    return new byte[] {(byte) letter.value()};
  }

  @Override
  public void markPrinted(Collection<LetterId> letters) {
    calls.add("printed " + letters.size());
  }

  @Override
  public List<LetterId> queueAgain(Collection<LetterId> letters) {
    calls.add("again " + letters.size());
    return letters.stream().filter(letter -> letter.value() < 100).toList();
  }

  @Override
  public NoticeId noticeOf(LetterId letter) {
    return new NoticeId(letter.value());
  }

  @Override
  public List<LetterId> ofNotice(NoticeId notice) {
    return List.of(new LetterId(notice.value()));
  }
}

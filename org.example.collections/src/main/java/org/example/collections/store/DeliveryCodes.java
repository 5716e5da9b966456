// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import org.example.collections.dunning.Channel;
import org.example.collections.dunning.NoticeStatus;
import org.example.collections.letter.LetterChannel;
import org.example.collections.letter.LetterStatus;

/** The list values of status and channel columns. */
final class DeliveryCodes {
  /** Statuses of issued notices, for an IN list. */
  static final String ISSUED = "('IS', 'SE', 'PR', 'FA')";

  /** Statuses of notices that have not gone out, for an IN list. */
  static final String PROPOSED = "('DR', 'AP')";

  private static final Map<NoticeStatus, String> NOTICE =
      Map.of(
          NoticeStatus.DRAFT, "DR",
          NoticeStatus.APPROVED, "AP",
          NoticeStatus.ISSUED, "IS",
          NoticeStatus.SENT, "SE",
          NoticeStatus.PRINTED, "PR",
          NoticeStatus.FAILED, "FA",
          NoticeStatus.CANCELLED, "CA");

  private static final Map<LetterStatus, String> LETTER =
      Map.of(
          LetterStatus.QUEUED, "QU",
          LetterStatus.SENDING, "SG",
          LetterStatus.SENT, "SE",
          LetterStatus.PRINTED, "PR",
          LetterStatus.FAILED, "FA",
          LetterStatus.CANCELLED, "CA");

  private static final Map<Channel, String> CHANNEL =
      Map.of(Channel.EMAIL, "E", Channel.LETTER, "L", Channel.BOTH, "B", Channel.TASK, "T");

  private static final Map<LetterChannel, String> LETTER_CHANNEL = Map.of(LetterChannel.EMAIL, "E", LetterChannel.POST, "L");

  private DeliveryCodes() {}

  static String of(NoticeStatus status) {
    return NOTICE.get(status);
  }

  static String of(LetterStatus status) {
    return LETTER.get(status);
  }

  static String of(Channel channel) {
    return CHANNEL.get(channel);
  }

  static String of(LetterChannel channel) {
    return LETTER_CHANNEL.get(channel);
  }

  static NoticeStatus noticeStatus(String code) {
    return named(NOTICE, code);
  }

  static LetterStatus letterStatus(String code) {
    return named(LETTER, code);
  }

  static Channel channel(String code) {
    return named(CHANNEL, code);
  }

  private static <E> E named(Map<E, String> codes, String code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown code " + code));
  }
}

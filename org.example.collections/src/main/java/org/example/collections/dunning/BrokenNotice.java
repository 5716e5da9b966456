// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** A stored notice contradicts itself: to be repaired before any run, since its items could be dunned wrongly. */
public final class BrokenNotice extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final NoticeId notice;

  public BrokenNotice(NoticeId notice, String fault) {
    super("Dunning notice " + notice.value() + ": " + fault);
    this.notice = notice;
  }

  public NoticeId notice() {
    return notice;
  }
}

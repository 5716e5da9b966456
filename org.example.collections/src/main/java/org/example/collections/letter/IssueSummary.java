// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.NoticeStanding;

/**
 * What an issue came to: issued + waiting = proposals selected.
 *
 * @param remarks what is wrong with codes on the letters, once for an account
 * @param mails letters queued for e-mail
 * @param postal letters queued for printing
 * @param tasks tasks opened
 * @param creditStops customers stopped
 */
public record IssueSummary(
    List<NoticeStanding> issued, List<Waiting> waiting, List<Remark> remarks, int mails, int postal, int tasks, int creditStops) {
  public IssueSummary {
    issued = List.copyOf(issued);
    waiting = List.copyOf(waiting);
    remarks = List.copyOf(remarks);
  }

  /** A notice that stayed a proposal, and why. */
  public record Waiting(NoticeStanding notice, NoticeObstacle obstacle) {}

  /** What somebody should put right, and the first notice it was seen on. */
  public record Remark(CodeRemark remark, BankAccount account, NoticeStanding notice) {}
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import org.example.collections.receivable.CustomerId;

/**
 * What the steps after the decision must know of a notice.
 *
 * @param customerName shown in messages
 * @param approvalRequired true when a level on the notice asks for approval before it is issued
 * @param held true when somebody held the notice for review
 * @param obstacle why the notice may not go out any more: settled, in grace, in dispute or blocked since it was proposed
 */
public record NoticeStanding(
    NoticeId id,
    DunningRunId run,
    CustomerId customer,
    String customerName,
    NoticeStatus status,
    boolean approvalRequired,
    boolean held,
    Optional<NoticeObstacle> obstacle) {

  /** A proposal never counts as a reminder and may be created again. */
  public boolean isProposal() {
    return mayBeApproved() || status == NoticeStatus.APPROVED;
  }

  public boolean mayBeApproved() {
    return status == NoticeStatus.DRAFT;
  }

  public boolean mayBeCancelled() {
    return status != NoticeStatus.CANCELLED;
  }

  /** Nothing, when the proposal may be issued now; otherwise why not. */
  public Optional<NoticeObstacle> obstacleToIssue() {
    if (held) {
      return Optional.of(NoticeObstacle.HELD);
    }
    if (approvalRequired && status == NoticeStatus.DRAFT) {
      return Optional.of(NoticeObstacle.AWAITING_APPROVAL);
    }
    return obstacle;
  }
}

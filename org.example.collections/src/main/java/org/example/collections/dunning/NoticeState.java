// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;

/**
 * What the steps after the decision must know of a notice.
 *
 * @param customerId C_BPartner_ID
 * @param customerName shown in messages
 * @param approvalRequired true when a level on the notice asks for approval before it is issued
 * @param held true when somebody held the notice for review
 * @param obstacle why the notice may not go out any more: paid, in grace, in dispute or blocked since it was proposed
 */
public record NoticeState(
    NoticeId id,
    RunId run,
    int customerId,
    String customerName,
    NoticeStatus status,
    boolean approvalRequired,
    boolean held,
    Optional<NoticeObstacle> obstacle) {

  /** Nothing, when the notice may be issued now; otherwise why not. */
  public Optional<NoticeObstacle> obstacleToIssue() {
    if (held) {
      return Optional.of(NoticeObstacle.HELD);
    }
    if (!status.mayBeIssued(approvalRequired)) {
      return Optional.of(NoticeObstacle.AWAITING_APPROVAL);
    }
    return obstacle;
  }
}

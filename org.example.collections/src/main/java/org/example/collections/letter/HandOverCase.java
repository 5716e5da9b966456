// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.dunning.NoticeId;

/**
 * A notice on its way to a collection agency.
 *
 * @param issued the customer has, or should have, the notice
 * @param proposed a level of the notice proposes to hand over
 * @param request who asked for it; empty when nobody has
 * @param doneOn day it was handed over
 */
public record HandOverCase(NoticeId notice, String documentNo, boolean issued, boolean proposed, Optional<Request> request,
    Optional<LocalDate> doneOn) {
  /** @param user AD_User_ID of who asked */
  public record Request(int user, LocalDate on) {}

  /** What keeps this user from going on; empty when the user may ask for it or approve it. */
  Optional<HandOverRefused.Reason> obstacleFor(int user) {
    if (!issued) {
      return Optional.of(HandOverRefused.Reason.NOT_ISSUED);
    }
    if (!proposed) {
      return Optional.of(HandOverRefused.Reason.NOT_PROPOSED);
    }
    if (doneOn.isPresent()) {
      return Optional.of(HandOverRefused.Reason.DONE);
    }
    return request.filter(asked -> asked.user() == user).map(asked -> HandOverRefused.Reason.SAME_USER);
  }
}

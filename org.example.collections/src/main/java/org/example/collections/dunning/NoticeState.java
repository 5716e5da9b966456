// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Status and issue date of a notice, which belong together (cases S-01, A-23).
 *
 * @param issuedOn present exactly when the notice is issued; on a cancelled notice when it had been
 */
public record NoticeState(NoticeId notice, NoticeStatus status, Optional<LocalDate> issuedOn) {
  /** @throws BrokenNotice when status and date contradict each other */
  public NoticeState {
    if (status != NoticeStatus.CANCELLED && status.isIssued() != issuedOn.isPresent()) {
      throw new BrokenNotice(notice, status + (issuedOn.isPresent() ? " with an" : " without") + " issue date");
    }
  }
}

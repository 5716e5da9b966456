// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;

/**
 * How a user finds a notice again.
 *
 * @param runDate day of its run
 * @param documentNo "" before it is issued, and on a notice of core
 */
public record NoticeName(NoticeId id, LocalDate runDate, String documentNo, String customerName) {
  /** Core's own notices have no number, and core goes on working on them. */
  public boolean isOurs() {
    return !documentNo.isEmpty();
  }
}

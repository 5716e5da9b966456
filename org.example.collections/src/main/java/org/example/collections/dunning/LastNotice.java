// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;

/**
 * The last issued, not cancelled notice of an item. Drafts and approved proposals are no notices (case A-03).
 *
 * @param times how many issued notices the item has, this one included
 */
public record LastNotice(NoticeId notice, ProcedureId procedure, LevelId level, LocalDate issuedOn, int times) {
  /** @throws BrokenNotice when the notice has no issue date (case A-23) */
  public LastNotice {
    if (issuedOn == null) {
      throw new BrokenNotice(notice, "issued without a date");
    }
  }
}

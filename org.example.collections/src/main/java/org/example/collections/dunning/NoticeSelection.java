// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;

/**
 * Which notices a use case is to treat: those of one run, one single notice, those about broken plans, or all of the tenant.
 *
 * @param run only notices of this run
 * @param notice only this notice
 * @param aboutPlans only notices of broken plans
 */
public record NoticeSelection(Optional<DunningRunId> run, Optional<NoticeId> notice, boolean aboutPlans) {
  public static NoticeSelection ofRun(DunningRunId run) {
    return new NoticeSelection(Optional.of(run), Optional.empty(), false);
  }

  public static NoticeSelection ofNotice(NoticeId notice) {
    return new NoticeSelection(Optional.empty(), Optional.of(notice), false);
  }

  public static NoticeSelection ofBrokenPlans() {
    return new NoticeSelection(Optional.empty(), Optional.empty(), true);
  }

  public static NoticeSelection everything() {
    return new NoticeSelection(Optional.empty(), Optional.empty(), false);
  }
}

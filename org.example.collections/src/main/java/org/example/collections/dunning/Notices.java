// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The notices of dunning runs after the decision. Every method works on sets, inside the caller's transaction and tenant, and sets the
 * status of the runs it touched to that of their notices: issued when one is issued, approved when none is draft, cancelled when all are.
 */
public interface Notices {
  /**
   * Takes the tenant's lock until the transaction ends.
   *
   * @throws RunInProgress at once when another run, issue or cancel of the tenant is under way
   */
  void lockTenant();

  /**
   * The states of the selected notices, by customer name and id; notices made by core (without status) are not ours.
   *
   * @param today grace and blocks are judged on this day
   */
  List<NoticeStanding> states(NoticeSelection selection, LocalDate today);

  void approve(Collection<NoticeId> notices);

  /**
   * Drafts become issued: status, document number, day, Processed on notice and lines.
   *
   * @param documents what was decided at issue, one for each notice
   */
  void issue(Collection<IssuedNotice> documents, LocalDate today);

  /** The notice becomes cancelled with its reason; letters not yet sent are cancelled with it, documents stay. */
  void cancel(Collection<NoticeId> notices, String reason);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Optional;

/** Kept plans as letters need them, and the letters written about them. Inside the caller's transaction. */
public interface PlanPapers {
  /**
   * What the records say of a plan, in the customer's language; contact and address as they are now.
   *
   * @param language AD_Language of the customer, else of the tenant
   * @param helper whom the customer may call
   */
  record Source(PlanPaper plan, Sender sender, Addressee addressee, String language, Optional<Person> helper) {}

  Source of(int plan, LocalDate today);

  /** Writes the reference of each instalment to it, and keeps the document in the archive and with the plan. */
  void keep(PlanLetter letter, String fileName, byte[] pdf);
}
